package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports about no body, one or two, with recommendations to nobody, one or several, and with what was answered: pages say all
 * of that, and no more.
 */
class AnyBodyIT {

    private static final BuiltSite FERRY = SiteTest.of("sites/subjects/ferry").builds();
    private static final String INQUIRY = "reports/ferry-2026/";

    @Test
    void aSiteAboutNoBodyHasNoWayToBodies() {
        assertThat(FERRY.page("").select("main a[href^=authorities]")).isEmpty();
        assertThat(FERRY.page("recommendations/").select("main nav a").eachText())
                .containsExactly("By who was asked", "By year", "By what became of them", "By when they are due");
        assertThat(FERRY.page(INQUIRY).select(".facts dd").eachText()).contains("Inquiry report");
        assertThat(FERRY.page(INQUIRY).select(".facts dt").eachText()).doesNotContain("About");
        assertThat(FERRY.page(INQUIRY).select(".breadcrumb a").eachText()).containsExactly("Home");
        assertThat(FERRY.page(INQUIRY)
                        .select("script[type=application/ld+json]")
                        .html())
                .doesNotContain("\"about\"");
        assertThat(FERRY.text("feed.xml")).contains("Inquiry report, published 10 February 2026.");
    }

    @Test
    void aReportAboutTwoBodiesIsInTheListsOfBoth() {
        String facts = "reports/oakley-2025/report.yaml";
        BuiltSite site = SiteTest.of("sites/invalid/base")
                .edit(facts, "authority: oakley", "authority: [oakley, trust]")
                .with(
                        "authorities.yaml",
                        "- {key: oakley, name: Oakley County Council, short-name: Oakley}\n"
                                + "- key: trust\n  name: The Oakley Trust\n  short-name: The Trust\n"
                                + "  help: [{name: Trust Advocates, for: Anyone, phone: 01632 960009,"
                                + " note: Ask for *Ann*., checked: 2026-11-01}]\n")
                .builds();

        for (String body : List.of("oakley", "trust")) {
            assertThat(site.page("authorities/" + body + "/")
                            .select(".history h3")
                            .eachText())
                    .contains("Oakley inspection 2025");
            assertThat(site.page("recommendations/authorities/" + body + "/").text())
                    .contains("Bring every plan up to date.");
            assertThat(site.page("authorities/" + body + "/")
                            .select(".kicker")
                            .first()
                            .text())
                    .as("no part of the country")
                    .doesNotContain("North");
        }
        assertThat(site.page("reports/oakley-2025/").select(".facts dd").eachText())
                .contains("Inspection report", "Oakley County Council; The Oakley Trust");
        assertThat(site.page("reports/oakley-2025/").select(".facts dt").eachText())
                .as("no name stands twice")
                .doesNotHaveDuplicates();
        assertThat(site.page("reports/oakley-2025/").select(".breadcrumb a").eachText())
                .containsExactly("Home");
        assertThat(site.page("help/").getElementById("help-trust").text())
                .isEqualTo("Where to get help: The Oakley Trust");
        assertThat(site.page("reports/oakley-2025/summary/")
                        .select(".help-line strong")
                        .eachText())
                .containsExactly("Trust Advocates", "Listening Line");
        assertThat(site.page("reports/oakley-2025/summary/")
                        .select(".help-line em")
                        .text())
                .isEqualTo("Ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "large-print/", "recommendations/"})
    void whatWasAskedAndAnsweredStandsBesideEachRecommendation(String edition) {
        Element first = recommendation(edition, "R1");
        assertThat(first.text())
                .contains(
                        "By when: within 1 month of publication.",
                        "Ferry Line Ltd, in March 2026: Accepted in part. We look at the large doors.",
                        "Harbour Office: Awaited.",
                        "Harbour Office: In progress (self-reported) in October 2026. No check is recorded here.",
                        "Ferry Line Ltd: Completed. Reported in September 2026 by: Ministry of Seas. It was verified.",
                        "Ferry Line Ltd: Open (self-reported) in March 2026. No check is recorded here.");
        assertThat(first.select("a[href=https://www.example.org/letter]").text())
                .isEqualTo("Letter to the inquiry");
        assertThat(first.select("a[href$=#paragraph-1]")).hasSize(1);
        assertThat(recommendation(edition, "R2").text())
                .contains(
                        "2027 (printed as “in the next session”)", "Ministry of Seas: Rejected. The ministry’s answer")
                .doesNotContain("Who was asked");
        assertThat(recommendation(edition, "R3").text())
                .contains("before Easter", "Not reported")
                .doesNotContain("answered");
        assertThat(recommendation(edition, "C1").text()).doesNotContain("Who was asked", "What became of it");
        assertThat(recommendation(edition, "F1").select(".state-said, .story, .proof"))
                .isEmpty();
    }

    @Test
    void thePagesOfListsNameAndCountWhatIsInThem() {
        assertThat(FERRY.page(INQUIRY + "recommendations/").select("h1").text())
                .isEqualTo("Recommendations, conclusions, findings and safety observations: Ferry inquiry 2026");
        assertThat(FERRY.page(INQUIRY).select(".report-body h2").eachText())
                .contains("Recommendations, conclusions, findings and safety observations");
        assertThat(FERRY.page("reports/answer-2026/recommendations/")
                        .select("main")
                        .text())
                .contains("Conclusions: Logs 2026", "Conclusion L1")
                .doesNotContain("recommendation", "should change");
        assertThat(FERRY.page("recommendations/").select(".band .text").text())
                .isEqualTo("3 recommendations, 2 conclusions, 1 finding and 1 safety observation.");
        assertThat(FERRY.page("recommendations/to/line/").select("main").text())
                .contains("2 recommendations.")
                .doesNotContain("Write a law on alarms.");
        assertThat(FERRY.page("recommendations/status/")
                        .select(".index-list li")
                        .eachText())
                .containsExactly(
                        "Not reported 1 recommendation",
                        "In progress 1 recommendation",
                        "Completed 1 recommendation",
                        "Closed without action 1 recommendation");
        assertThat(FERRY.page("recommendations/").select(".state").eachText())
                .containsExactly(
                        "Harbour Office: In progress (self-reported)",
                        "Ferry Line Ltd: Completed (verified)",
                        "Ministry of Seas: Closed without action (self-reported)",
                        "Not reported");
    }

    @Test
    void aSiteWithConclusionsAloneHasNoMenuOfRecommendations() {
        BuiltSite site = SiteTest.of("sites/subjects/ferry")
                .without("reports/ferry-2026")
                .builds();

        assertThat(site.page("").select(".site-nav a").eachText())
                .containsExactly("Reports", "Conclusions", "Young people", "Search", "Help");
        assertThat(site.page("recommendations/").select("main").text())
                .contains("All conclusions", "1 conclusion.")
                .doesNotContain("ask for");
        assertThat(site.page("recommendations/").select("main nav a").eachText())
                .containsExactly("By year");
    }

    @Test
    void aSummaryTellsWhatIsAskedApartFromWhatWasFound() {
        Element summary = FERRY.page(INQUIRY + "summary/").selectFirst(".summary-body");

        assertThat(summary.select("h2").eachText())
                .containsSequence("What had to change", "Conclusions, findings and safety observations");
        assertThat(summary.text())
                .contains(
                        "Answer from The people who run the ferry: Accepted in part.",
                        "Answer from The people who run the harbour: Awaited.",
                        "Was it done? The people who run the harbour said: it has started.",
                        "By when: before Easter.");
        assertThat(summary.getElementById("recommendation-R2").text()).doesNotContain("Who was asked");
    }

    @Test
    void aKindOfOnesOwnIsCalledAsTheSiteCallsIt() {
        assertThat(FERRY.page("reports/answer-2026/").select(".facts dd").eachText())
                .contains("Study of logs");
        assertThat(FERRY.page("reports/answer-2026/summary/").select(".answer").text())
                .contains("A look at what sailors wrote down");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "large-print/"})
    void aReportBeginsWithWhatItFound(String edition) {
        assertThat(FERRY.page(INQUIRY + edition).select(".verdict").text())
                .isEqualTo("The ferry sailed with an open door.");
        assertThat(FERRY.page(INQUIRY + edition)
                        .select("section[aria-labelledby=page-key-findings] li")
                        .eachText())
                .containsExactly(
                        "Nobody looked at the door.", "The alarm had been off since May, as paragraph 2 says.");
    }

    private static Element recommendation(String edition, String id) {
        return FERRY.page(INQUIRY + edition).getElementById("recommendation-" + id);
    }
}
