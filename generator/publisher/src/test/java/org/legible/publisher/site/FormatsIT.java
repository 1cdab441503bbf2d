package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.legible.checker.Verdict;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files made of a report: the data that every site has, and formats that another jar brings. */
class FormatsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aFormatOfAnotherJarIsMadeAndOffered() {
        BuiltSite site = sample("sample-report").builds();

        assertThat(site.text("reports/sample-report/files/sample-report.txt"))
                .isEqualTo("what-the-review-found\nrecommendations\n");
        assertThat(site.page("reports/sample-report/")
                        .select(".format-list a[href=files/sample-report.txt]")
                        .text())
                .isEqualTo("Text (TXT, 38 bytes)");
        assertThat(site.page("reports/sample-report/").select(".format-list").text())
                .contains("TXT, the headings alone.");
    }

    @Test
    void aPackIsMadeOfTheFinishedBytesOfOthers() {
        BuiltSite site = sample("sample-report").builds();
        int text = site.text("reports/sample-report/files/sample-report.txt").length();
        int page = site.text("reports/sample-report/files/sample-report.html").length();

        assertThat(site.text("reports/sample-report/files/sample-report.pack"))
                .isEqualTo("reports/sample-report/files/sample-report.html " + page + "\n"
                        + "reports/sample-report/files/sample-report.txt " + text + "\n");
    }

    @Test
    void aDocumentThatIsHtmlIsCheckedAsPagesAre() {
        PublishResult result = sample("sample-faulty").run();

        assertThat(result.published()).isFalse();
        assertThat(result.checks().pages().stream()
                        .filter(page ->
                                page.findings().stream().anyMatch(finding -> finding.verdict() == Verdict.STOPS))
                        .map(page -> page.file()))
                .containsExactly("reports/sample-faulty/files/sample-faulty.html");
    }

    @Test
    void recommendationsAreDataByTheNamesOfTheirKeys() {
        JsonNode data = JSON.readTree(SmallSite.built().text("reports/fernshire-2025/files/recommendations.json"));
        JsonNode first = data.get("recommendations").get(0);

        assertThat(data.get("report").get("address").asString())
                .isEqualTo(SmallSite.ADDRESS + "reports/fernshire-2025/");
        assertThat(first.get("address").asString())
                .isEqualTo(SmallSite.ADDRESS + "reports/fernshire-2025/recommendations/#recommendation-now-1");
        assertThat(first.get("text").asString())
                .isEqualTo("Bring every care plan up to date, as [paragraph 3](#paragraph-3) asks & explains.");
        assertThat(first.get("to").toString()).isEqualTo("[\"council\"]");
        assertThat(first.get("editors-links").get("repeats").toString()).isEqualTo("[\"fernshire-2018/1\"]");
        assertThat(first.get("status").get(1).get("is").asString()).isEqualTo("in-progress");
        assertThat(first.get("status").get(0).get("date").asString()).isEqualTo("2025-09");
        assertThat(data.get("recommendations").get(1).has("number")).isFalse();
        assertThat(data.get("recommendations").get(2).get("themes").toString()).isEqualTo("[]");
    }

    @Test
    void theKeysOfTheDataAreThoseOfTheContentFile() {
        JsonNode data = JSON.readTree(SmallSite.built().text("reports/fernshire-2025/files/recommendations.json"));
        JsonNode schema =
                JSON.readTree(Publisher.schemas().get("report.schema.json")).get("$defs");
        Set<String> known = names(
                schema.get("Recommendation").get("properties").propertyNames().iterator());
        known.addAll(Set.of("address", "report"));

        for (JsonNode recommendation : data.get("recommendations"))
            assertThat(known).containsAll(names(recommendation.propertyNames().iterator()));
    }

    @Test
    void aReportWithoutRecommendationsHasNoDataOfThem() {
        assertThat(SmallSite.built().files())
                .contains("reports/fernshire-2018/files/recommendations.json")
                .doesNotContain("reports/mossdale-2021/files/recommendations.json");
    }

    /** The base site with its report once more, under this name. */
    private static SiteTest sample(String slug) {
        SiteTest site = SiteTest.of("sites/invalid/base");
        for (String file : Folders.files(site.content().resolve("reports/oakley-2020")))
            site.with(
                    "reports/" + slug + "/" + file,
                    Folders.read(site.content().resolve("reports/oakley-2020/" + file)));
        return site.edit("reports/" + slug + "/report.yaml", "short-title: ", "short-title: Sample ");
    }

    private static Set<String> names(Iterator<String> names) {
        Set<String> all = new TreeSet<>();
        names.forEachRemaining(all::add);
        return all;
    }
}
