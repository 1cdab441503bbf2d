package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What letters stand for is said where they come first on a page, and never twice. */
class AbbreviationsIT {

    private static final String REPORT = "reports/oakley-2025/report.md";
    private static final String PAGE = "reports/oakley-2025/index.html";
    private static final String PLACE = "## What inspectors found";

    @Test
    void theReportsOwnWordsComeFirst() {
        String page = site("The ABC met. The **art and book club (ABC)** is old. The ABC left.")
                .edit(
                        "glossary.yaml",
                        "- term:",
                        "- {term: Another big cat, abbreviation: ABC, meaning: An animal., link: false}\n- term:")
                .builds()
                .text(PAGE);

        assertThat(page)
                .contains("The ABC [art and book club] met.")
                .contains("(ABC)")
                .contains("The ABC left.");
    }

    @Test
    void theSourcesOwnExpansionIsLeftAsItIs() {
        String page =
                site("The art and book club (ABC) met. The ABC left.").builds().text(PAGE);

        assertThat(page).contains("The art and book club (ABC) met. The ABC left.");
    }

    @Test
    void aGlossaryHasTheRest() {
        SiteTest site = site("The IRO and two IROs met the CATS.").edit("glossary.yaml", "- term:", """
                        - {term: Independent reviewing officer, abbreviation: IRO, meaning: An officer., link: false}
                        - {term: CATS, variants: [children and teenagers service], meaning: A team., link: false}
                        - term:""");

        assertThat(site.builds().text(PAGE))
                .contains(
                        "The IRO [Independent reviewing officer] and two IROs [Independent reviewing officers] met the"
                                + " CATS [children and teenagers service].");
        assertThat(site.builds().text("reports/oakley-2025/large-print/index.html"))
                .contains("CATS [children and teenagers service]");
    }

    @Test
    void factsSayItToo() {
        String page = site("The art and book club (ABC) is new.")
                .edit(
                        "reports/oakley-2025/report.yaml",
                        "text: Bring every plan",
                        "text: The ABC should bring every plan")
                .builds()
                .text("reports/oakley-2025/recommendations/index.html");

        assertThat(page).contains("The ABC [art and book club] should bring");
    }

    @Test
    void aWordOfAPlainRecommendationIsExplainedOnce() {
        String page = SiteTest.of("sites/invalid/base")
                .edit(
                        "reports/oakley-2025/report.yaml",
                        "    to: council",
                        "    plain: Keep each care plan up to date. A care plan is yours.\n    to: council")
                .edit("reports/oakley-2025/summary.md", "  - {id: recommendation-1, reason: It is about plans.}\n", "")
                .builds()
                .text("reports/oakley-2025/summary/index.html");

        assertThat(page.split("<strong>care plan</strong>", -1)).hasSize(2);
    }

    private static SiteTest site(String words) {
        return SiteTest.of("sites/invalid/base").edit(REPORT, PLACE, PLACE + "\n\n" + words);
    }
}
