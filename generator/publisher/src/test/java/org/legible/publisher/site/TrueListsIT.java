package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What lists, descriptions and names say of a report holds of it: whether it stands, what it has, and for whom it is. */
class TrueListsIT {

    private static final String BASE = "sites/invalid/base";
    private static final String FACTS = "reports/oakley-2025/report.yaml";
    private static final String SUMMARY = "reports/oakley-2025/summary.md";
    private static final String REPORT = "reports/oakley-2025/";

    @Test
    void everyListAndDescriptionSaysThatAReportIsWithdrawn() {
        BuiltSite site = SiteTest.of(BASE)
                .edit(FACTS, "status: published", "status: withdrawn")
                .builds();

        for (String list : List.of("", "recommendations/", "young-people/"))
            assertThat(site.page(list).select("main").text()).as(list).containsOnlyOnce("Withdrawn.");
        assertThat(site.page("authorities/oakley/").select("main").text())
                .containsOnlyOnce("Withdrawn. Published by")
                .as("over its grades too")
                .containsOnlyOnce("Withdrawn. Oakley inspection 2025");
        for (String page : List.of(REPORT, REPORT + "large-print/", REPORT + "recommendations/", REPORT + "summary/"))
            assertThat(description(site, page)).as(page).startsWith("Withdrawn. ");
        assertThat(site.text("feed.xml")).containsOnlyOnce("<summary>Withdrawn. Inspection report about");
    }

    @Test
    void noDescriptionTellsOfRecommendationsWhereThereAreNone() {
        BuiltSite site = SiteTest.of("sites/subjects/trains")
                .without("reports/doors-2024")
                .builds();

        assertThat(description(site, "reports/north-line-2026/recommendations/"))
                .isEqualTo("No recommendations of “Late trains 2026” are listed here.");
        for (String list : List.of("", "themes/", "authorities/", "to/", "years/", "status/")) {
            String page = "recommendations/" + list;
            assertThat(description(site, page)).as(page).endsWith(". There are none yet.");
            assertThat(site.page(page).select("main .lead, main nav:not(.breadcrumb)"))
                    .as(page)
                    .isEmpty();
        }
        assertThat(description(site, "glossary/")).isEqualTo("No words are explained here yet.");
    }

    @Test
    void noWayLeadsToAnEmptyList() {
        BuiltSite site = SiteTest.of("sites/subjects/trains").builds();
        for (var way : site.page("recommendations/").select("main nav:not(.breadcrumb) a"))
            assertThat(site.page("recommendations/" + way.attr("href").replace("index.html", ""))
                            .select(".index-list"))
                    .as(way.text())
                    .isNotEmpty();
    }

    @Test
    void whatNobodyReportedIsSaidByNobody() {
        BuiltSite site = SiteTest.of(BASE)
                .edit(FACTS, "    status: [{is: open, said-by: self, source: \"oakley-2020#paragraph-1\"}]\n", "")
                .builds();

        assertThat(site.page(REPORT).getElementById("recommendation-1").text())
                .contains("Not reported")
                .doesNotContain("Reported by", "Verified by");
        assertThat(site.page("recommendations/").select(".state").eachText())
                .contains("Not reported")
                .doesNotContain("Not reported (self-reported)");
    }

    @Test
    void aFullSummaryThatLeavesSomethingOutSaysSo() {
        BuiltSite site = SiteTest.of(BASE)
                .edit(SUMMARY, "version: short", "version: full")
                .builds();

        assertThat(site.page(REPORT + "summary/").select("main").text())
                .contains("a full version, but for the parts named under “What this summary leaves out”")
                .doesNotContain("everything");
    }

    @Test
    void aSummaryForChildrenIsCalledThatEverywhere() {
        BuiltSite site = SiteTest.of(BASE)
                .edit(SUMMARY, "audience: young-people", "audience: children")
                .builds();

        for (String page : List.of("", REPORT, REPORT + "large-print/"))
            assertThat(site.page(page).select("main").text())
                    .as(page)
                    .contains("Children’s summary")
                    .doesNotContain("Young people’s summary");
        assertThat(site.page(REPORT + "summary/").title()).startsWith("Children’s summary – ");
        assertThat(site.page(REPORT + "summary/large-print/").title())
                .startsWith("Children’s summary in large print – ");
    }

    @Test
    void aRangeOfOneParagraphIsOneAndEveryRangeIsSaidWithBothEnds() {
        String omissions = "[[omitted paragraphs=3-3]]\n\n[[omitted paragraphs=\"4, 5-8, 9\"]]\n\n## Help {#help}";
        BuiltSite site = SiteTest.of(BASE)
                .edit(FACTS, "edition: full", "edition: digest\nsource: {title: It, where: Here}")
                .edit("reports/oakley-2025/report.md", "## Help {#help}", omissions)
                .builds();

        assertThat(site.page(REPORT).select("main").text())
                .contains(
                        "Left out of this digest: paragraph 3.",
                        "Left out of this digest: paragraphs 4, 5 to 8 and 9.");
    }

    private static String description(BuiltSite site, String address) {
        return site.page(address).select("meta[name=description]").attr("content");
    }
}
