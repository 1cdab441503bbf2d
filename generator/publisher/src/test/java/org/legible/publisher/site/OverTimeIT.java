package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What pages tell over the years: grades, what was asked, and what was said again. */
class OverTimeIT {

    private static final String OLD = "reports/oakley-2020/report.yaml";
    private static final String NEW = "reports/oakley-2025/report.yaml";
    private static final String AUTHORITY = "authorities/oakley/";

    private static SiteTest base() {
        return SiteTest.of("sites/invalid/base");
    }

    @Test
    void gradesStandUnderTheirDayAndSumsUnderTheirReport() {
        Document page = base().builds().page(AUTHORITY);

        assertThat(rows(page, "grades-two-words"))
                .containsExactly(
                        "What was graded | 30 June 2025 Oakley inspection 2025",
                        "Children’s services: Overall | Good",
                        "Help | Weak");
        assertThat(rows(page, "asked"))
                .containsExactly(
                        "Theme | February 2020, Oakley review 2020 | 30 June 2025, Oakley inspection 2025 | All",
                        "Planning | 0 | 1 | 1",
                        "All, each counted once | 1 | 1 | 2");
        assertThat(page.select("#asked-chart title").text()).isEqualTo("How much was asked, report by report");
        assertThat(page.select(".chart[id^=grades-]")).as("one day is no time").isEmpty();
    }

    @Test
    void whatAnEarlierInspectionGaveStandsInTheSameRowAndIsDrawn() {
        Document page = base().edit(NEW, "judgements:\n", """
                        previous-judgements:
                          - {title: Help, date: 2019-03, scale: two-words, grade: good, note: It was a short visit.}
                          - {title: Something else, date: 2019-03, scale: two-words, grade: weak}
                        judgements:
                        """).publishes().page(AUTHORITY);

        assertThat(rows(page, "grades-two-words"))
                .containsExactly(
                        "What was graded | March 2019 As told in Oakley inspection 2025"
                                + " | 30 June 2025 Oakley inspection 2025",
                        "Something else | Weak | –",
                        "Children’s services: Overall | – | Good",
                        "Help | Good It was a short visit. | Weak");
        Element chart = page.getElementById("grades-two-words-chart");
        assertThat(chart.select(".chart-legend li").eachText()).containsExactly("Good", "Weak");
        assertThat(chart.select("text").eachText()).containsExactly("March 2019", "1", "1", "30 June 2025", "1", "1");
        assertThat(chart.select("rect.chart-bar[x]")).hasSize(4);
        assertThat(chart.select("svg > title").text()).isNotEmpty();
        assertThat(chart.select("svg > desc").text()).contains("The table above says what each was given for.");
    }

    @Test
    void whatAReportTellsOfOneThatIsHereStandsOnce() {
        String judged = """
                judgements: {key: services, title: Children’s services, scale: two-words, areas: [{id: "1", title: Help, grade: good}],
                  overall: none, overall-reason: It looked at help alone.}
                """;
        Document page = base().edit(OLD, "recommendations:\n", judged + "recommendations:\n")
                .edit(
                        NEW,
                        "judgements:\n",
                        "previous-judgements: [{title: Help, date: 2020, scale: two-words, grade: good}]\njudgements:\n")
                .publishes()
                .page(AUTHORITY);

        assertThat(rows(page, "grades-two-words"))
                .containsExactly(
                        "What was graded | February 2020 Oakley review 2020 | 30 June 2025 Oakley inspection 2025",
                        "Children’s services: Overall | – | Good",
                        "Help | Good | Weak");
        assertThat(page.text())
                .contains(
                        "Children’s services, Oakley review 2020: There is no overall grade. It looked at help alone.");
    }

    @Test
    void gradesOfAnotherScaleHaveATableAndADrawingOfTheirOwn() {
        Document page = base().edit("scales.yaml", "- key: two-words\n", """
                        - key: stars
                          framework: Stars
                          grades:
                            - {key: many, title: Many, meaning: Good.}
                            - {key: few, title: Few, meaning: Bad.}
                        - key: two-words
                        """)
                .edit(
                        NEW,
                        "judgements:\n",
                        "previous-judgements: [{title: Help, date: 2019, scale: stars, grade: few}]\njudgements:\n")
                .publishes()
                .page(AUTHORITY);

        assertThat(page.select(".grades-over-time > h3").eachText())
                .startsWith("Stars")
                .hasSize(2);
        assertThat(rows(page, "grades-stars"))
                .containsExactly("What was graded | 2019 As told in Oakley inspection 2025", "Help | Few");
        assertThat(page.select("#grades-stars-chart .chart-legend li").eachText())
                .containsExactly("Many", "Few");
        assertThat(page.select("#grades-two-words-chart .chart-legend li").eachText())
                .containsExactly("Good", "Weak");
        assertThat(page.text()).contains("Grades on different scales must not be compared as if they were the same.");
        assertThat(page.select("#grades-stars-chart rect.chart-bar[x]").attr("width"))
                .as("one grade of two is half as long as the longest bar")
                .isEqualTo("50%");
    }

    @Test
    void whatIsSaidAgainIsToldFromTheFirstTimeToTheLast() {
        BuiltSite site = base().builds();
        Document page = site.page("recommendations/made-again/");

        assertThat(page.select("h1 ~ p").eachText())
                .containsExactly(
                        "Later reports say these again. The links between them are ours, not the reports’.",
                        "1 thing has been said more than once.");
        Element thread = page.getElementById("thread-oakley-2020.1").parent();
        assertThat(thread.select("h2").text()).isEqualTo("Bring every plan up to date");
        assertThat(thread.select("h2 + p").text()).isEqualTo("Said 2 times, in 2020 and 2025.");
        assertThat(thread.select(".kicker").eachText()).containsExactly("February 2020", "30 June 2025");
        assertThat(thread.text())
                .contains(
                        "Said before: Recommendation 1, Oakley review 2020",
                        "paragraph 2 (Oakley inspection 2025).",
                        "Open");
        assertThat(site.page(AUTHORITY).select("#made-again ~ ul a").attr("href"))
                .isEqualTo("../../recommendations/made-again/index.html#thread-oakley-2020.1");
        assertThat(site.page("recommendations/").select("#other-lists ~ ul a").eachText())
                .contains("What was asked over time", "What has been said more than once");
    }

    @Test
    void themesAndYearsStandInATable() {
        Document page = base().builds().page("recommendations/over-time/");

        assertThat(rows(page, "themes-and-years"))
                .containsExactly(
                        "Theme | 2020 | 2025 | All", "Planning | 0 | 1 | 1", "All, each counted once | 1 | 1 | 2");
        assertThat(page.text()).contains("2 recommendations. 2020: 1; 2025: 1.");
        assertThat(page.select("#themes-and-years thead a").eachAttr("href"))
                .containsExactly("../years/2020/index.html", "../years/2025/index.html");
    }

    @Test
    void nothingIsShownWhereThereIsNothing() {
        BuiltSite site = base().edit(NEW, "    editors-links: {repeats: [\"oakley-2020/1\"]}\n", "")
                .edit(NEW, "    themes: [planning]\n", "")
                .without("reports/oakley-2025/summary.md")
                .publishes();

        site.hasNoPages("recommendations/made-again/", "recommendations/over-time/");
        String home = site.page("").text();
        assertThat(home).doesNotContain("said more than once");
        assertThat(site.page(AUTHORITY).text()).doesNotContain("more than once");
        assertThat(site.page("recommendations/").text()).doesNotContain("over time", "more than once");
        assertThat(rows(site.page(AUTHORITY), "asked"))
                .as("what has no theme is counted all the same")
                .hasSize(2)
                .contains("All, each counted once | 1 | 1 | 2");
    }

    private static List<String> rows(Document page, String table) {
        return page.select("#" + table + " tr").stream()
                .map(row -> String.join(" | ", row.children().eachText()))
                .toList();
    }
}
