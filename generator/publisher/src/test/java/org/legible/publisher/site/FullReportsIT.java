package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Five real reports at their full length. They are no part of the project: where they are absent, this is skipped. */
class FullReportsIT {

    private static final List<String> REPORTS = List.of(
            "hertfordshire-2007",
            "hertfordshire-2015",
            "cheshire-west-and-chester-2016",
            "buckinghamshire-2018",
            "hertfordshire-2019");
    private static final List<String> EDITIONS = List.of("", "large-print/");
    private static final int NUMBERED_PARAGRAPHS = 501;
    private static final int RECOMMENDATIONS = 51;
    private static final int AREAS_FOR_IMPROVEMENT = 3;
    private static final int ACTIONS = 9;
    private static final Pattern PARAGRAPH = Pattern.compile("(?:[a-z0-9-]+-)?paragraph-[0-9.]+[a-z]?");

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        Path reports =
                Path.of(System.getProperty("legible.shared", "../../../shared")).resolve("full-reports");
        assumeTrue(Files.isDirectory(reports), "The full-length reports are not at " + reports + ".");
        // A site without a contact form is warned of, and this one has none.
        site = SiteTest.of(reports)
                .edit("site.yaml", "contact:\n", "contact:\n  form: https://example.org/contact\n")
                .publishes();
    }

    @Test
    void everyNumberedParagraphStandsInTheWebAndLargePrintEditions() {
        for (String edition : EDITIONS)
            assertThat(count(edition, PARAGRAPH)).as("paragraphs, " + edition).isEqualTo(NUMBERED_PARAGRAPHS);
    }

    @Test
    void everyRecommendationAndActionStandsInTheWebAndLargePrintEditions() {
        for (String edition : EDITIONS) {
            assertThat(count(edition, Pattern.compile("recommendation-.+")))
                    .as("recommendations and areas for improvement, " + edition)
                    .isEqualTo(RECOMMENDATIONS + AREAS_FOR_IMPROVEMENT);
            assertThat(count(edition, Pattern.compile("action-[0-9].*")))
                    .as("actions, " + edition)
                    .isEqualTo(ACTIONS);
        }
    }

    @Test
    void everyRecommendationStandsInTheIndexOfAll() {
        assertThat(site.page("recommendations/").select("main [data-filter-entry]"))
                .hasSize(RECOMMENDATIONS + AREAS_FOR_IMPROVEMENT);
    }

    @Test
    void theEditionsOfEachReportSayTheSame() {
        for (String slug : REPORTS) {
            Document web = site.page("reports/" + slug + "/");
            Document print = site.page("reports/" + slug + "/large-print/");

            assertThat(Editions.parts(print))
                    .as(slug)
                    .isEqualTo(Editions.parts(web))
                    .doesNotHaveDuplicates();
            for (String id : Editions.parts(web))
                assertThat(Editions.words(print.getElementById(id)))
                        .as(slug + " #" + id)
                        .isEqualTo(Editions.words(web.getElementById(id)));
            for (Element table : web.select("main table"))
                assertThat(Editions.rows(print.getElementById(table.id())))
                        .as(slug + " #" + table.id())
                        .isEqualTo(Editions.rows(table));
        }
    }

    private static long count(String edition, Pattern ids) {
        return REPORTS.stream()
                .map(slug -> site.page("reports/" + slug + "/" + edition))
                .flatMap(page -> page.select("main [id]").eachAttr("id").stream())
                .filter(id -> ids.matcher(id).matches() && !id.contains("-reference-"))
                .count();
    }
}
