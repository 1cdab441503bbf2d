package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The editions of one report say the same, and lead from every demand to its evidence and back. */
class EditionsIT {

    private static final String REPORT = "reports/fernshire-2025/";
    private static final List<String> EDITIONS = List.of(REPORT, REPORT + "large-print/");

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = SmallSite.built();
    }

    static Stream<String> reports() {
        return Stream.of("fernshire-2025", "fernshire-plan-2026", "fernshire-2018", "mossdale-2021");
    }

    @Test
    void everyPartOfTheWebEditionStandsOnceInLargePrint() {
        reports().forEach(slug -> {
            Document web = site.page("reports/" + slug + "/");
            Document print = site.page("reports/" + slug + "/large-print/");
            List<String> parts = Editions.parts(web);

            assertThat(Editions.parts(print)).as(slug).isEqualTo(parts).doesNotHaveDuplicates();
            for (String id : parts)
                assertThat(Editions.words(print.getElementById(id)))
                        .as(slug + " #" + id)
                        .isEqualTo(Editions.words(web.getElementById(id)));
        });
    }

    @Test
    void everyTableOfTheWebEditionHasTheSameCellsInLargePrint() {
        reports().forEach(slug -> {
            Document web = site.page("reports/" + slug + "/");
            Document print = site.page("reports/" + slug + "/large-print/");

            assertThat(web.select("table"))
                    .as(slug + " leaves no table unnamed")
                    .allMatch(table -> !table.id().isEmpty());
            for (Element table : web.select("table"))
                assertThat(Editions.rows(print.getElementById(table.id())))
                        .as(slug + " #" + table.id())
                        .isEqualTo(Editions.rows(table));
        });
    }

    @Test
    void everyTableIsListsInLargePrint() {
        Document print = site.page(REPORT + "large-print/");

        assertThat(print.select("main table")).isEmpty();
        assertThat(print.getElementById("table-1").is(".table-lists")).isTrue();
    }

    @Test
    void everyViewRepeatsTheTextOfARecommendationToTheLetter() {
        String text = "Bring every care plan up to date, as paragraph 3 asks & explains.";
        List<String> views = List.of(
                REPORT,
                REPORT + "large-print/",
                REPORT + "recommendations/",
                "recommendations/",
                "recommendations/themes/planning/",
                "recommendations/authorities/fernshire/",
                "recommendations/to/council/",
                "recommendations/years/2025/",
                "recommendations/status/in-progress/");

        for (String view : views)
            assertThat(site.page(view).select("main").text()).as(view).contains(text);
    }

    @Test
    void aRecommendationLeadsToItsEvidenceAndTheEvidenceBack() {
        for (String edition : EDITIONS) {
            Document page = site.page(edition);
            for (String paragraph : List.of("paragraph-2", "paragraph-3", "annex-a-paragraph-1")) {
                assertThat(hrefs(page.getElementById("recommendation-now-1")))
                        .as(edition + " to " + paragraph)
                        .contains("#" + paragraph);
                assertThat(hrefs(page.getElementById(paragraph)))
                        .as(edition + " back from " + paragraph)
                        .contains("#recommendation-now-1");
            }
            assertThat(hrefs(page.getElementById("paragraph-1"))).as(edition).doesNotContain("#recommendation-now-1");
        }
    }

    @Test
    void aRecommendationAndTheActionThatAnswersItLeadToEachOther() {
        assertThat(hrefs(site.page(REPORT).getElementById("recommendation-now-1")))
                .contains("../fernshire-plan-2026/index.html#action-4.1");
        assertThat(hrefs(site.page("reports/fernshire-plan-2026/").getElementById("action-4.1")))
                .anyMatch(href -> href.startsWith("../fernshire-2025/") && href.endsWith("#recommendation-now-1"));
    }

    @Test
    void aNoteLeadsBackByNameToEveryPlaceThatRefersToIt() {
        for (String edition : EDITIONS) {
            Element note = site.page(edition).getElementById("note-1");

            assertThat(note.select("[role=doc-backlink]").eachText())
                    .containsExactly("Back to paragraph 2", "Back to paragraph 3");
            for (String href : hrefs(note))
                assertThat(site.page(edition).getElementById(href.substring(1)).attr("href"))
                        .isEqualTo("#note-1");
        }
    }

    @Test
    void aWithdrawnReportKeepsItsAddressAndSaysSo() {
        for (String edition : List.of("reports/fernshire-2018/", "reports/fernshire-2018/large-print/"))
            assertThat(site.page(edition).select("main").text())
                    .contains("withdrawn", "The inspection of 2025 takes its place.");
    }

    private static List<String> hrefs(Element element) {
        Elements links = element.select("a[href]");
        return new ArrayList<>(links.eachAttr("href"));
    }
}
