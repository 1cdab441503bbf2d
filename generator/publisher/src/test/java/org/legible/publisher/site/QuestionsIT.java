package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What readers ask of a register is answered in two clicks or fewer from the home page, without script: links are followed. */
class QuestionsIT {

    private static final int MOST_CLICKS = 2;
    private static final String REPORT = "reports/oakley-2025/report.yaml";

    /** A reader who has come to a page by links alone. */
    private record Reader(BuiltSite site, URI at, int clicks) {

        static Reader home(BuiltSite site) {
            return new Reader(site, URI.create("site:/index.html"), 0);
        }

        Document page() {
            return site.page(at.getPath().substring(1));
        }

        /** The place that the last link led to, or the whole page. */
        Element place() {
            return at.getFragment() == null ? page().body() : page().getElementById(at.getFragment());
        }

        /** Clicks the link with these words, which must be there without script. */
        Reader follow(String words) {
            Element link = page().select("a[href]").stream()
                    .filter(a -> a.text().equals(words) && a.closest(".needs-script, [hidden]") == null)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no link “" + words + "” on " + at + "."));
            assertThat(clicks).as("clicks before “" + words + "”").isLessThan(MOST_CLICKS);
            return new Reader(site, at.resolve(link.attr("href")), clicks + 1);
        }
    }

    @Test
    void whatWasHertfordshireToldAboutMissingChildrenAndWhen() {
        Element found = Reader.home(FullReports.built())
                .follow("All recommendations and areas for improvement")
                .follow("Exploitation and missing children")
                .page()
                .select("section:has(#report-hertfordshire-2015)")
                .first();

        assertThat(found.text()).contains("Hertfordshire inspection 2015", "27 November 2015", "missing");
        assertThat(found.select("h3")).hasSize(4);
    }

    @Test
    void whichRecommendationsWentToSafeguardingBoards() {
        Document found = Reader.home(FullReports.built())
                .follow("All recommendations and areas for improvement")
                .follow("Local Safeguarding Children Board")
                .page();

        assertThat(found.select(".entries h3")).hasSize(7);
        assertThat(found.text()).contains("Hertfordshire inspection 2015", "Cheshire West and Chester inspection 2016");
    }

    @Test
    void whatHasBeenSaidMoreThanOnce() {
        Document found = Reader.home(FullReports.built())
                .follow("What has been said more than once")
                .page();

        assertThat(found.select(".thread > h2").eachText())
                .hasSize(3)
                .contains("Achieving the right balance between support and challenge with all parents");
        List<String> dates = found.select(".thread").first().select(".kicker").eachText();
        assertThat(dates)
                .as("the earliest first")
                .containsExactly("14 August 2007", "14 August 2007", "27 November 2015", "13 February 2019");
        assertThat(found.select(".thread").first().text())
                .contains(
                        "Said 4 times, in 2007, 2015 and 2019.",
                        "Not reported",
                        "Who was asked:",
                        "Rests on paragraphs");
    }

    @Test
    void whatRestsOnParagraph31OfTheReportOf2015() {
        Document report = Reader.home(FullReports.built())
                .follow("Hertfordshire inspection 2015")
                .page();
        Element paragraph = report.getElementById("paragraph-31");

        assertThat(paragraph
                        .parent()
                        .select("a[href$=#recommendation-3], a[href$=#recommendation-5]")
                        .eachText())
                .anyMatch(words -> words.contains("3"))
                .anyMatch(words -> words.contains("5"));
    }

    @Test
    void whatIsOverdueOnADay() {
        SiteTest dated = SiteTest.of("sites/invalid/base")
                .edit(REPORT, "    group: now\n", "    group: now\n    due: 2026-03\n");
        Reader register =
                Reader.home(dated.at("2026-04-01T00:00:00Z").publishes()).follow("All recommendations");

        assertThat(register.page().text()).contains("On 1 April 2026, overdue: 1.");
        assertThat(register.follow("What is overdue").page().text())
                .contains(
                        "Overdue on 1 April 2026. Nothing here says that it is complete.",
                        "Bring every plan up to date.");
        Reader before =
                Reader.home(dated.at("2026-03-31T00:00:00Z").publishes()).follow("All recommendations");
        assertThat(before.page().text()).contains("On 31 March 2026, nothing here is overdue.");
        Reader planned = Reader.home(FullReports.built()).follow("All recommendations and areas for improvement");
        assertThat(planned.page().text())
                .as("actions have dates, and nothing that says what became of them")
                .contains("nothing that was asked here is overdue. Actions whose date had passed on ")
                .contains("What became of an action, its report tells in its own words.")
                .doesNotContain("No report here says by when");
        Reader undated =
                Reader.home(SiteTest.of("sites/invalid/base").publishes()).follow("All recommendations");
        assertThat(undated.page().text())
                .contains("No report here says by when anything should be done, so nothing is said to be overdue.");
    }

    @Test
    void whatDidEachBodyAnswer() {
        SiteTest answered = SiteTest.of("sites/invalid/base").edit(REPORT, "    to: council\n", """
                            to: [council, board]
                            responses:
                              - {by: council, is: accepted, date: 2025-09, text: We will.}
                              - {by: board, is: rejected, date: 2025-10, text: We do it already.}
                        """);
        BuiltSite site = answered.publishes();
        Document found = Reader.home(site).follow("Oakley inspection 2025").page();
        assertThat(Reader.home(site).follow("All recommendations").page().text())
                .contains("The council, in September 2025: Accepted.")
                .contains("The safeguarding board, in October 2025: Rejected.");

        String words = found.getElementById("recommendation-1").parent().text();
        assertThat(words).contains("The council", "Accepted", "September 2025", "We will.");
        assertThat(words).contains("The safeguarding board", "Rejected", "October 2025", "We do it already.");
    }
}
