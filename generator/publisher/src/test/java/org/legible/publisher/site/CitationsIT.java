package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    /** For programs that read the page alone: what the files say, in its head. */
    @Test
    void thePageItselfSaysHowItIsCited() {
        Document page = page("fernshire-2025");

        assertThat(tags(page, "citation_title")).containsExactly("Inspection of children’s services in Fernshire");
        assertThat(tags(page, "citation_author")).containsExactly("Office for Inspection", "Care Commission");
        assertThat(tags(page, "citation_publication_date")).containsExactly("2025/06/30");
        assertThat(tags(page, "citation_public_url")).containsExactly(SmallSite.ADDRESS + "reports/fernshire-2025/");
        assertThat(tags(page, "citation_pdf_url")).as("this site offers none").isEmpty();
        assertThat(tags(page, "DC.creator")).isEqualTo(tags(page, "citation_author"));
        assertThat(tags(page, "DC.date")).containsExactly("2025-06-30");
        assertThat(tags(page, "DC.language"))
                .containsExactly(page.select("html").attr("lang"));
        assertThat(page("fernshire-2025/large-print").select("meta[name^=citation_]"))
                .as("the same work, known by its web edition")
                .isEmpty();
    }

    @Test
    void theHeadOfADigestClaimsNoDayAndNoOthersName() {
        Document page = page("fernshire-plan-2026");

        assertThat(tags(page, "citation_author")).containsExactly("Fernshire Reports");
        assertThat(tags(page, "citation_publication_date")).isEmpty();
        assertThat(tags(page, "DC.date")).isEmpty();
    }

    @Test
    void aTitleInTheHeadIsText() {
        BuiltSite site = SiteTest.of(SmallSite.CONTENT)
                .edit(
                        "reports/fernshire-2025/report.yaml",
                        "title: Inspection of children’s services in Fernshire\n",
                        "title: 'Care \"at home\"><script>1</script> & more'\n")
                .publishes();

        assertThat(tags(site.page("reports/fernshire-2025/"), "citation_title"))
                .containsExactly("Care \"at home\"><script>1</script> & more");
    }

    private static List<String> tags(Document page, String name) {
        return page.select("head meta[name=" + name + "]").eachAttr("content");
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
