package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.address.Anchors;

/** No page says what the report does not say: of its edition, its figures, its numbers, its outline and what became of it. */
class TrueSentencesIT {

    private static final String BASE = "sites/invalid/base";
    private static final String FACTS = "reports/oakley-2025/report.yaml";
    private static final String TEXT = "reports/oakley-2025/report.md";
    private static final String REPORT = "reports/oakley-2025/";
    private static final List<String> PAGES = List.of(
            REPORT,
            REPORT + "large-print/",
            REPORT + "recommendations/",
            REPORT + "summary/",
            REPORT + "summary/large-print/");

    @Test
    void everyPageOfADigestSaysWhereTheReportIsAndNoneSaysThatItsWordsAreOfficial() {
        BuiltSite site = edition("digest", "where: Not on the web; ask the council.");

        for (String page : PAGES) {
            assertThat(site.page(page).select("main").text())
                    .as(page)
                    .contains("our own words")
                    .doesNotContain("official words", "report’s own words", "full report", "whole report");
            assertThat(site.page(page).select("main a[href$=#page-source]"))
                    .as(page)
                    .isNotEmpty();
        }
        for (String page : List.of(REPORT, REPORT + "large-print/"))
            assertThat(site.page(page).select("section:has(#page-source)").text())
                    .contains("Not on the web; ask the council.");
        assertThat(site.page("recommendations/").select("main").text()).contains("Told here in our own words");
        assertThat(site.page("").select("main").text()).contains("a digest in our own words");
    }

    @Test
    void everyPageOfAnExcerptLeadsToTheReportAndNoneSaysThatItsWordsAreOurs() {
        BuiltSite site = edition("excerpt", "url: https://example.org/whole");

        for (String page : PAGES) {
            assertThat(site.page(page).select("main a[href=https://example.org/whole]"))
                    .as(page)
                    .isNotEmpty();
            assertThat(site.page(page).select("main").text()).as(page).doesNotContain("our own words", "full report");
        }
        assertThat(site.page(REPORT).select("main").text()).contains("not the whole official report");
        assertThat(site.page(REPORT + "summary/").select("main").text()).contains("only some parts of the report");
    }

    @Test
    void aReportWithoutParagraphNumbersIsNotSaidToKeepThem() {
        BuiltSite site = SiteTest.of(BASE)
                .edit(
                        "reports/oakley-2020/report.yaml",
                        "edition: full",
                        "edition: digest\nsource: {title: It, where: A}")
                .edit("reports/oakley-2020/report.yaml", "paragraph-numbers: whole", "paragraph-numbers: none")
                .edit(TEXT, "#paragraph-1)", ")")
                .edit(FACTS, "oakley-2020#paragraph-1", "oakley-2020")
                .builds();

        assertThat(site.page("reports/oakley-2020/").select("main").text()).doesNotContain("paragraph numbers");
    }

    @Test
    void recommendationsCountedApartLiveBesideParagraphsOfTheSameNumber() {
        BuiltSite site = SiteTest.of(BASE)
                .edit(FACTS, "paragraph-numbers: whole", "paragraph-numbers: whole\nrecommendation-numbers: apart")
                .edit(FACTS, "    type: recommendation", "    number: \"1\"\n    type: recommendation")
                .builds();

        Element paragraph = site.page(REPORT).getElementById("paragraph-1");
        assertThat(paragraph.text()).contains("Children are safe");
        assertThat(site.page(REPORT).getElementById("recommendation-1").text()).startsWith("Recommendation 1");
    }

    @Test
    void aRecommendationWithoutANumberIsCalledByItsFirstWordsAndGetsNoNumberOfOurs() {
        String more = "\n  - {id: visits, type: area-for-improvement, to: council, plain: Keep it., text: %s}"
                .formatted("'Keep *every* promise that was made to children & families, and say so in writing.'");
        BuiltSite site = SiteTest.of(BASE)
                .edit(FACTS, "  - id: \"1\"\n    type", "  - id: plans\n    plain: Renew plans.\n    type")
                .edit("reports/oakley-2025/summary.md", "recommendation-1", "recommendation-plans")
                .edit(FACTS, "oakley-2025/1", "oakley-2025/plans")
                .edit(FACTS, "\n\nactions:", more + "\n\nactions:")
                .builds();

        assertThat(site.page(REPORT)
                        .getElementById("recommendation-plans")
                        .selectFirst("h3, h4")
                        .text())
                .isEqualTo("Recommendation “Bring every plan up to date” (not numbered in the report)");
        assertThat(site.page(REPORT)
                        .getElementById("recommendation-visits")
                        .selectFirst("h2, h3")
                        .text())
                .isEqualTo("Area for improvement “Keep every promise that was made …” (not numbered in the report)");
        assertThat(site.page(REPORT).getElementById("paragraph-2").text())
                .contains("Recommendation “Bring every plan up to date” rests on this paragraph");
        assertThat(site.page(REPORT + "summary/").select("main a").eachText())
                .contains("Areas for improvement in the report’s own words");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "value: 1000000, unit: letters, as-printed: over one million | over one million",
                "value: 1, unit: reviews, as-printed: one                    | one",
                "value: 6, unit: homes, as-printed: six, approximate: true   | six Not an exact figure",
                "value: 1, unit: children, unit-one: child                   | 1 child",
                "value: 2, unit: children, unit-one: child                   | 2 children",
                "value: 1, unit: children                                    | 1 Counted in: children",
                "value: 1, unit: percent                                     | 1%",
                "value: 1, unit: 'per 10,000 children'                       | 1 per 10,000 children",
                "value: 122200, unit: children, approximate: true            | About 122,200 children",
                "value: 2021                                                 | 2021",
                "value: '2021'                                               | 2021",
                "value: 48200                                                | 48,200",
                "value: 2017-10                                              | October 2017",
                "value: 2017-10-03                                           | 3 October 2017",
                "value: -3.50, unit: percent                                 | -3.50%",
                "value: 1200, unit: £                                        | £1,200",
                "value: '£1.2m'                                              | £1.2m",
                "value: '7,000 to 8,000', unit: carers                       | 7,000 to 8,000 carers",
                "value: over a half, unit: children                          | over a half Counted in: children",
                "value: 1140, unit: children, as-printed: '1 140'            | 1 140 children",
                "value: 12th highest                                         | 12th highest",
            })
    void aFigureIsToldAsItIsPrinted(String facts, String shown) {
        assertThat(figures("  - {topic: Letters, section: help, " + facts + "}")
                        .selectFirst("tbody td")
                        .text())
                .isEqualTo(shown);
    }

    @Test
    void aFactInWordsIsNotCalledCountedAndNoCaptionRepeatsAHeading() {
        Element table = figures("  - {topic: Method, section: help, value: Strengthening Families}");

        assertThat(table.text()).doesNotContain("counted");
        assertThat(table.select("caption").text()).isEqualTo("Facts and figures Help");
        assertThat(table.select("caption .visually-hidden").text()).isEqualTo("Help");
        Element alone = SiteTest.of(BASE)
                .edit(
                        FACTS,
                        "recommendation-groups:",
                        "statistics:\n  - {topic: A, value: 2}\n\nrecommendation-groups:")
                .builds()
                .page(REPORT)
                .getElementById("table-statistics");
        assertThat(alone.select("caption.visually-hidden").text()).isEqualTo("Facts and figures");
    }

    private static Element figures(String statistic) {
        return SiteTest.of(BASE)
                .edit(FACTS, "recommendation-groups:", "statistics:\n" + statistic + "\n\nrecommendation-groups:")
                .warns()
                .page(REPORT)
                .getElementById("table-statistics-help");
    }

    @Test
    void whatWasSaidOfSeveralIsNeverGivenAsSaidOfThisOne() {
        BuiltSite site = SiteTest.of(BASE)
                .edit(FACTS, "{is: open, said-by: self,", "{is: completed, said-by: self, general: true,")
                .builds()
                .hasPages("recommendations/status/completed-in-general/")
                .hasNoPages("recommendations/status/completed/");

        for (String page : List.of(REPORT, REPORT + "large-print/", REPORT + "recommendations/"))
            assertThat(site.page(page).getElementById("recommendation-1").text())
                    .as(page)
                    .contains("Completed (self-reported)", "It was said of several at once, not of this one by itself.")
                    .doesNotContain("Not reported");
        assertThat(site.page("recommendations/").select(".state").eachText())
                .contains("Completed, said of several recommendations at once (self-reported)");
    }

    @Test
    void theHeadingsOfABlockStandBelowTheHeadingAboveWhateverStandsBetween() {
        String between = "Some words.\n\n- a list\n\n[[assessment section=help]]\n\n";
        BuiltSite site = SiteTest.of(BASE)
                .edit(
                        TEXT,
                        "[[recommendations group=now]]",
                        "### Asked\n\n" + between + "[[recommendations group=now]]\n\nMore.")
                .edit(TEXT, "\n[^safe]:", "\n## The plan\n\nWords first.\n\n[[actions]]\n\n[^safe]:")
                .edit(
                        FACTS,
                        "recommendation-groups:",
                        "assessments:\n  - {section: help, title: Help, strengths: [Quick.]}\n\nrecommendation-groups:")
                .builds();

        for (String page : List.of(REPORT, REPORT + "large-print/"))
            assertThat(outline(site.page(page).selectFirst(".report-body")))
                    .as(page)
                    .containsExactly(
                            "2 What inspectors found",
                            "2 Help",
                            "3 Asked",
                            "4 Help",
                            "5 Strengths",
                            "4 For immediate action",
                            "5 Recommendation 1",
                            "2 The plan",
                            "3 Action a1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "right under a heading      | ## Young\\n\\n[[summary]]                     | 3 What they found",
                "words between              | ## Young\\n\\nWords.\\n\\n[[summary]]         | 3 What they found",
                "another block between      | ## Plan\\n\\n[[actions]]\\n\\n[[summary]]     | 2 What they found",
                "above every heading        | -                                            | 2 What they found",
            })
    void aSummaryInItsReportStandsInTheOutlineAndInTheContents(String label, String placed, String heading) {
        SiteTest site = SiteTest.of(BASE);
        if (placed.equals("-")) site.edit(TEXT, "## What inspectors found", "[[summary]]\n\n## What inspectors found");
        else site.edit(TEXT, "\n[^safe]:", "\n" + placed.replace("\\n", "\n") + "\n\n[^safe]:");
        Element page = site.builds().page(REPORT);

        assertThat(outline(page.selectFirst(".report-body"))).contains(heading);
        assertThat(page.select("nav.contents a").eachText()).contains("What they found");
    }

    @Test
    void headingsMayHaveTheNamesThatTheFrameHas() {
        BuiltSite site = SiteTest.of(BASE)
                .edit(
                        TEXT,
                        "\n[^safe]:",
                        "\n## Main\n\nSee [this part](#main).\n\n## Filter\n\nA.\n\n## Readers panel\n\nA.\n\n"
                                + "## Recommendations all\n\nA.\n\n## More\n\nA.\n\n[^safe]:")
                .builds();

        assertThat(site.page(REPORT).getElementById("main").text()).isEqualTo("Main");
        assertThat(site.page(REPORT).selectFirst("nav.contents").text()).contains("More");
    }

    @Test
    void aNumberThatIsPrintedAgainHasALinkOfItsOwnName() {
        Document page = SiteTest.of("sites/invalid/base")
                .edit(
                        "reports/oakley-2020/report.md",
                        "1. Plans are old.",
                        "1. Plans are old.\n\n1. And few. {#paragraph-1-2}")
                .builds()
                .page("reports/oakley-2020/");

        assertThat(page.select("a.paragraph-number").eachText())
                .containsExactly("Paragraph 1.", "Repeat 1 of paragraph 1.");
    }

    @Test
    void everyIdOfAReportsPageThatIsNoHeadingOfItsTextIsReserved() {
        for (String file : SmallSite.built().pages()) {
            if (!file.startsWith("reports/")) continue;
            List<String> free =
                    new ArrayList<>(SmallSite.built().page(file).select("[id]").eachAttr("id"));
            free.removeAll(SmallSite.built()
                    .page(file)
                    .select(".report-body :is(h2,h3,h4,h5,h6), .summary-body :is(h2,h3,h4,h5,h6)")
                    .eachAttr("id"));
            // Figures and tables bear the ids that their author chose.
            free.removeAll(SmallSite.built()
                    .page(file)
                    .select("figure[id], table[id], .table-lists[id]")
                    .eachAttr("id"));
            free.removeIf(id -> id.endsWith("-caption"));
            // The paragraphs of an annex bear its name.
            free.removeIf(id -> Anchors.isReserved(id) || id.matches("annex-a-paragraph-\\d+"));
            assertThat(free).as(file).isEmpty();
        }
    }

    private static BuiltSite edition(String edition, String where) {
        return SiteTest.of(BASE)
                .edit(FACTS, "edition: full", "edition: " + edition + "\nsource:\n  title: The inspection\n  " + where)
                .builds();
    }

    private static List<String> outline(Element body) {
        return body.select("h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().substring(1) + " " + heading.text())
                .toList();
    }
}
