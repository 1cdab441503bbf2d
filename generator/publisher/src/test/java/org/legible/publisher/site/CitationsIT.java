package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report is cited as what it is: by its publisher where it stands here whole, by the publication where that made a digest of it. */
class CitationsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aWholeReportIsCitedAsItsPublishers() {
        JsonNode item = item("fernshire-2025");

        assertThat(item.get("type").asString()).isEqualTo("report");
        assertThat(item.get("author").toString())
                .isEqualTo("[{\"literal\":\"Office for Inspection\"},{\"literal\":\"Care Commission\"}]");
        assertThat(item.get("issued").get("date-parts").toString()).isEqualTo("[[2025,6,30]]");
        assertThat(item.get("URL").asString()).isEqualTo(SmallSite.ADDRESS + "reports/fernshire-2025/");
        assertThat(bibtex("fernshire-2025"))
                .startsWith("@techreport{fernshire-2025,\n")
                .contains("  author = {{Office for Inspection} and {Care Commission}},\n", "  month = jun,\n")
                .endsWith("\n}\n");
    }

    @Test
    void aDigestIsCitedAsOursWithTheReportAsItsOriginal() {
        JsonNode item = item("fernshire-plan-2026");

        assertThat(item.get("author").toString()).isEqualTo("[{\"literal\":\"Fernshire Reports\"}]");
        assertThat(item.has("issued")).isFalse();
        assertThat(item.get("genre").asString()).startsWith("Digest of: ");
        assertThat(item.get("original-publisher").asString()).isEqualTo("Fernshire County Council");
        assertThat(citation("fernshire-plan-2026")).contains("Fernshire Reports, digest of “");
    }

    @Test
    void thePageSaysHowToCiteAParagraphThatIsThere() {
        String address = SmallSite.ADDRESS + "reports/fernshire-2025/#paragraph-1";

        assertThat(citation("fernshire-2025")).contains("Paragraph 1 is at: " + address);
        assertThat(page("fernshire-2025").getElementById("paragraph-1")).isNotNull();
    }

    @Test
    void whatBibtexWouldTakeForAMarkIsWritten() {
        BuiltSite site = SiteTest.of(SmallSite.CONTENT)
                .edit(
                        "reports/fernshire-2025/report.yaml",
                        "title: Inspection of children’s services in Fernshire\n",
                        "title: Care & 5% of {homes}_here\n")
                .publishes();

        assertThat(site.text("reports/fernshire-2025/files/citation.bib"))
                .contains("  title = {{Care \\& 5\\% of homes\\_here}},\n");
    }

    private static JsonNode item(String slug) {
        return JSON.readTree(SmallSite.built().text("reports/" + slug + "/files/citation.json"))
                .get(0);
    }

    private static String bibtex(String slug) {
        return SmallSite.built().text("reports/" + slug + "/files/citation.bib");
    }

    private static Document page(String slug) {
        return SmallSite.built().page("reports/" + slug + "/");
    }

    private static String citation(String slug) {
        return page(slug).select(".citation").text();
    }
}
