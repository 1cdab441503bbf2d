package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A report may have no summary, one, or several: {@code summary.md} and further ones, each a page of its own. */
class FurtherSummariesIT {

    private static final String REPORT = "reports/oakley-2025/";
    private static final String CHILDREN = """
            ---
            audience: children
            ages: 7-10
            version: short
            ---

            ## What they found

            Some plans are old.
            """;

    @Test
    void aFurtherSummaryHasPagesOfItsOwnThatLeadToTheOthersAndToTheReport() {
        BuiltSite site = site().with(REPORT + "summary-children.md", CHILDREN).builds();

        Document children = site.page(REPORT + "summary/children/");
        assertThat(children.title()).startsWith("Children’s summary – Oakley inspection 2025");
        assertThat(children.select("main").text()).contains("Some plans are old.", "Written for ages 7 to 10.");
        assertThat(links(children))
                .containsExactly(
                        "In large print large-print/index.html",
                        "Young people’s summary ../index.html",
                        "The full report ../../index.html");
        assertThat(links(site.page(REPORT + "summary/children/large-print/")))
                .containsExactly(
                        "This summary as an ordinary web page ../index.html",
                        "Young people’s summary ../../large-print/index.html",
                        "The full report ../../../large-print/index.html");
        Document first = site.page(REPORT + "summary/");
        assertThat(first.select("main").text()).doesNotContain("Some plans are old.");
        assertThat(links(first)).contains("Children’s summary children/index.html");
    }

    @Test
    void whatASummaryLeavesOutIsLeftOutOfNoOther() {
        BuiltSite site = site().with(REPORT + "summary-children.md", CHILDREN).builds();

        assertThat(site.page(REPORT + "summary/").getElementById("recommendation-1"))
                .isNull();
        assertThat(site.page(REPORT + "summary/children/").getElementById("recommendation-1"))
                .isNotNull();
    }

    @Test
    void theHeadingsOfOneSummaryDoNotChangeThoseOfAnother() {
        BuiltSite site = site().with(REPORT + "summary-children.md", CHILDREN).builds();

        assertThat(site.page(REPORT + "summary/").getElementById("what-they-found"))
                .isNotNull();
        assertThat(site.page(REPORT + "summary/children/").getElementById("what-they-found"))
                .isNotNull();
    }

    @Test
    void everyListOffersEachSummary() {
        BuiltSite site = site().with(REPORT + "summary-children.md", CHILDREN).builds();

        assertThat(site.page(REPORT).select(".formats a").eachText())
                .contains(
                        "Young people’s summary",
                        "Young people’s summary in large print",
                        "Children’s summary",
                        "Children’s summary in large print");
        assertThat(site.page("young-people/").select(".summary-cards a").eachText())
                .contains(
                        "Oakley inspection 2025: Young people’s summary", "Oakley inspection 2025: Children’s summary");
        assertThat(site.page("").select(".report-list a[href$=summary/children/index.html]"))
                .hasSize(1);
        assertThat(site.text("sitemap.xml")).contains("oakley-2025/summary/children/");
    }

    @Test
    void aFurtherSummaryMayBeTheOnlyOne() {
        BuiltSite site = site().without(REPORT + "summary.md")
                .with(REPORT + "summary-children.md", CHILDREN)
                .builds();

        site.hasNoPages(REPORT + "summary/");
        assertThat(site.page(REPORT).text()).doesNotContain("There is no young people’s summary");
        assertThat(site.page("young-people/").select(".summary-cards a").eachText())
                .contains("Oakley inspection 2025");
    }

    @Test
    void summariesForTheSameReadersAreToldApartByAllThatDiffers() {
        BuiltSite site = site().with(REPORT + "summary-older.md", summary("ages: 15-17\nversion: short"))
                .with(REPORT + "summary-whole.md", summary("ages: 15-17\nversion: full"))
                .builds();

        assertThat(site.page(REPORT).select(".formats a[href*=summary]").eachText())
                .filteredOn(text -> !text.contains("large print"))
                .containsExactly(
                        "Young people’s summary",
                        "Young people’s summary, ages 15 to 17, short version",
                        "Young people’s summary, ages 15 to 17, full version");
    }

    private static SiteTest site() {
        return SiteTest.of("sites/invalid/base")
                .edit(
                        REPORT + "report.yaml",
                        "    text: Bring every plan up to date.\n",
                        "    text: Bring every plan up to date.\n    plain: Make the plans new.\n");
    }

    private static String summary(String facts) {
        return "---\naudience: young-people\n" + facts + "\n---\n\n## More\n\nSome plans are old.\n";
    }

    private static List<String> links(Document page) {
        return page.select(".inline-links a").stream()
                .map(link -> link.text() + " " + link.attr("href"))
                .toList();
    }
}
