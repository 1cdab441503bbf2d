package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The register of recommendations: pages that answer their reader's question without a script. */
class RegisterIT {

    private static final String REPORT = "reports/oakley-2020/report.yaml";

    /** The base site with these recommendations, and these lines about each of them. */
    private static SiteTest asking(int count, String lines) {
        String asked = IntStream.rangeClosed(1, count)
                .mapToObj(id -> """
                          - id: "%d"
                            type: recommendation
                            text: Keep plan number %d up to date.
                            to: %s
                            themes: [%s]
                        %s""".formatted(
                                id, id, id % 2 == 1 ? "council" : "board", id % 3 == 0 ? "visits" : "planning", lines))
                .collect(Collectors.joining());
        SiteTest site = SiteTest.of("sites/invalid/base").without("reports/oakley-2025");
        String facts = Folders.read(site.content().resolve(REPORT));
        return site.with(REPORT, facts.substring(0, facts.indexOf("recommendations:")) + "recommendations:\n" + asked);
    }

    private static List<List<String>> table(Document page, String caption) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : page.select(".register-table:has(caption:contains(" + caption + ")) tr"))
            rows.add(row.select("th, td").eachText());
        return rows;
    }

    @Test
    void itOpensWithWhatBecameOfWhatWasAskedThemeByTheme() {
        SiteTest site = asking(6, "").edit(REPORT, "text: Keep plan number 3 up to date.\n    to: council\n", """
                        text: Keep plan number 3 up to date.
                            to: council
                            status: [{is: completed, said-by: self, date: 2021-05}]
                        """);

        Document page = site.publishes().page("recommendations/");

        assertThat(table(page, "Where it stands for each"))
                .containsExactly(
                        List.of("Who was asked", "Not reported", "Completed", "All"),
                        List.of("The safeguarding board", "3", "0", "3"),
                        List.of("The council", "2", "1", "3"));
        assertThat(table(page, "Theme by theme"))
                .containsExactly(
                        List.of("Theme", "Not reported", "Completed", "All"),
                        List.of("Planning", "4", "0", "4"),
                        List.of("Visits", "1", "1", "2"),
                        List.of("All, each counted once", "5", "1", "6"));
        assertThat(page.select(".register p").first().text())
                .isEqualTo("On 21 November 2026, 6 recommendations stood here. Not reported: 5; Completed: 1.");
        assertThat(page.select(".entry").get(2).text())
                .contains("Completed (self-reported) in May 2021")
                .contains("Who was asked: The council.");
    }

    @Test
    void aLongListStandsOnPagesOfFifty() {
        BuiltSite site = asking(120, "").publishes();

        List<Document> pages = List.of(
                site.page("recommendations/"),
                site.page("recommendations/page/2/"),
                site.page("recommendations/page/3/"));
        assertThat(pages.stream().map(page -> page.select(".entry").size())).containsExactly(50, 50, 20);
        assertThat(pages.stream().flatMap(page -> page.select(".entry h3 a").eachText().stream()))
                .doesNotHaveDuplicates();
        assertThat(pages.stream().map(Document::title)).doesNotHaveDuplicates();
        assertThat(pages.get(1).select(".pages a").eachAttr("href"))
                .containsExactly("../../index.html", "../3/index.html");
        assertThat(pages.get(1).select(".pages a").eachAttr("rel")).containsExactly("prev", "next");
        assertThat(pages.get(1).select(".register")).isEmpty();
        assertThat(pages.get(0).select(".filter label:has([value=planning])").text())
                .isEqualTo("Planning");
        assertThat(pages.get(1).select(".narrow a").attr("href")).isEqualTo("../../index.html");
        assertThat(pages.get(0).select(".band").text()).contains("120 recommendations. Page 1 of 3.");
        assertThat(site.pages()).contains("recommendations/themes/planning/page/2/index.html");
        assertThat(asking(50, "").publishes().pages()).noneMatch(page -> page.contains("/page/"));
    }

    @Test
    void whatIsOverdueIsSaidOnTheDayOfTheBuild() {
        SiteTest site = asking(2, "    within: 3 months\n");

        BuiltSite inTime = site.at("2020-05-29T12:00:00Z").publishes();
        assertThat(inTime.text("recommendations/index.html")).doesNotContain("Overdue");
        inTime.hasNoPages("recommendations/timeframes/overdue/").hasPages("recommendations/timeframes/3-months/");
        // Published in February 2020, which may have been its last day.
        Document late = site.at("2020-05-30T12:00:00Z").publishes().page("recommendations/timeframes/overdue/");
        assertThat(late.select("h1").text()).isEqualTo("Overdue on 30 May 2020");
        assertThat(late.select(".entry .overdue").eachText())
                .containsOnly("Overdue on 30 May 2020. Nothing here says that it is complete.")
                .hasSize(2);
    }

    @Test
    void noPageSpeaksOfTimeWhereNoReportDoes() {
        BuiltSite site = asking(2, "").publishes();

        assertThat(site.page("recommendations/").select("a[href*=timeframes]")).isEmpty();
    }

    @Test
    void twoQuestionsAtOnceHaveTheirPages() {
        BuiltSite site = asking(30, "").publishes();

        Document all = site.page("recommendations/authorities/oakley/");
        assertThat(all.select("#other-lists ~ ul a").eachText())
                .containsExactly(
                        "Who was asked: The council",
                        "Who was asked: The safeguarding board",
                        "Theme: Planning",
                        "Theme: Visits");
        Document toBoard = site.page("recommendations/authorities/oakley/to/board/");
        assertThat(toBoard.select("h1").text())
                .isEqualTo("About: Oakley County Council. Who was asked: The safeguarding board");
        assertThat(toBoard.select(".entry")).hasSize(15);
        assertThat(site.page("recommendations/authorities/oakley/themes/visits/")
                        .select(".entry"))
                .hasSize(10);
        assertThat(asking(27, "").publishes().pages())
                .as("nine on a theme")
                .noneMatch(page -> page.contains("oakley/themes/visits"));
    }

    @Test
    void actionsStandInTheListsOfTheirThemes() {
        SiteTest site = asking(1, "");
        String facts = Folders.read(site.content().resolve(REPORT));
        BuiltSite built = site.with(REPORT, facts + """
                        actions:
                          - id: "1.1"
                            text: Write new plans.
                            due: 2020-07
                            owners: [Head of Plans]
                            answers: [oakley-2020/1]
                            themes: [visits]
                        """).publishes();

        Document visits = built.page("recommendations/themes/visits/");
        assertThat(visits.select(".band").text()).contains("1 action.");
        assertThat(visits.select(".entry").text())
                .contains("Action 1.1")
                .contains("By when: July 2020.")
                .contains("Who will do it: Head of Plans.");
        built.hasPages("recommendations/timeframes/6-months/");
        assertThat(built.page("recommendations/timeframes/").text()).contains("1 action");
    }
}
