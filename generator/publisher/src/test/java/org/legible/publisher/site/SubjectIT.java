package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Three sites about other things than the sample: one about trains, with no grade, summary, help line or word explained; one
 * about a library, by no public body; one about a ferry, about no body at all. Nothing on their pages may be about somebody else's subject or claim what they do not
 * say, and nothing may lead to what they do not have.
 */
class SubjectIT {

    private static final BuiltSite TRAINS = SiteTest.of("sites/subjects/trains").builds();
    private static final BuiltSite LIBRARIES =
            SiteTest.of("sites/subjects/libraries").builds();
    private static final BuiltSite FERRY = SiteTest.of("sites/subjects/ferry").builds();

    /** What neither site says of itself, in words that people read and in words that machines read. */
    private static final Pattern NEVER = Pattern.compile("(?i)\\b(child\\w*|famil\\w+|parents?|care|council\\w*|ofsted"
            + "|inspect\\w*|judged|judgements? by|outstanding|inadequate|places over time|by place|must act|must do"
            + "|free of charge|it costs nothing|they are adults|a company called|sample|childline"
            + "|public sector bodies|EHRC|we do not receive|full report is)\\b");

    static Stream<BuiltSite> sites() {
        return Stream.of(TRAINS, LIBRARIES, FERRY);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noPageSaysWhatTheSiteDoesNot(BuiltSite site) {
        for (String file : site.files())
            if (file.endsWith(".html") || file.endsWith(".xml"))
                assertThat(NEVER.matcher(site.text(file)).results().map(found -> found.group()))
                        .as(file)
                        .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noReportIsCalledCurrent(BuiltSite site) {
        for (String file : site.pages())
            assertThat(site.page(file).select(".facts dt").eachText()).as(file).doesNotContain("Status");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noHeadingStandsOverNothing(BuiltSite site) {
        for (String file : site.pages())
            for (var section : site.page(file).select("main section"))
                assertThat(section.children().size())
                        .as(file + ": " + section.text())
                        .isGreaterThan(1);
    }

    @Test
    void menusLeadOnlyToWhatIsThere() {
        assertThat(TRAINS.page("").select(".site-nav a").eachText())
                .containsExactly("Reports", "Recommendations", "Search", "Help");
        assertThat(TRAINS.page("").select(".ways h3").eachText())
                .containsExactly("All recommendations", "Who the reports are about", "Search");
        assertThat(TRAINS.page("").select("a:contains(Recommendations only)")).hasSize(1);
        assertThat(LIBRARIES.page("").select(".site-nav a").eachText())
                .containsExactly(
                        "Reports", "Areas for improvement", "Young people", "Words explained", "Search", "Help");
        BuiltSite silent = SiteTest.of("sites/subjects/trains")
                .without("reports/doors-2024")
                .builds();
        assertThat(silent.page("").select(".site-nav a").eachText()).containsExactly("Reports", "Search", "Help");
        assertThat(silent.page("404.html").select("main a").eachText()).doesNotContain("Recommendations");
    }

    @Test
    void whatThereIsNoneOfIsSaid() {
        assertThat(main(TRAINS, "young-people/")).contains("No report here has a summary for young people.");
        assertThat(main(TRAINS, "glossary/")).contains("No words are explained here yet.");
        assertThat(main(TRAINS, "help/"))
                .doesNotContain("talk to someone")
                .contains("Messages go to The passengers’ desk.");
        assertThat(main(TRAINS, "reports/north-line-2026/recommendations/"))
                .contains("No recommendations of this report are listed here.")
                .doesNotContain("What should change");
        assertThat(main(TRAINS, "reports/north-line-2026/")).doesNotContain("Where this comes from");
    }

    @Test
    void theSiteSaysItsSubjectItself() {
        assertThat(LIBRARIES.page("").select("main .lead").html())
                .isEqualTo("We ask readers what they think of <em>their libraries</em>.");
        assertThat(TRAINS.page("").select("main .lead")).isEmpty();
        assertThat(description(TRAINS, "")).contains("North Line Passengers");
        assertThat(description(
                        SiteTest.of("sites/subjects/trains")
                                .edit(
                                        "site.yaml",
                                        "language: en-GB\n",
                                        "language: en-GB\ndescription: All about trains.\n")
                                .builds(),
                        ""))
                .isEqualTo("All about trains.");
    }

    @Test
    void thingsAreCalledAndCountedAsWhatTheyAre() {
        assertThat(main(LIBRARIES, "recommendations/")).contains("1 area for improvement.");
        assertThat(main(TRAINS, "recommendations/")).contains("1 recommendation.");
        assertThat(main(LIBRARIES, "authorities/reading-room/")).contains("must not be compared");
        assertThat(main(TRAINS, "authorities/north-line/")).doesNotContain("must not be compared");
        assertThat(main(LIBRARIES, "reports/opening-hours-2025/")).contains("last changed on 1 May 2025");
        assertThat(main(LIBRARIES, "reports/answer-2025/")).doesNotContain("last changed");
    }

    @Test
    void theHostIsCalledAsItIs() {
        assertThat(main(TRAINS, "privacy/")).contains("delivered by Example Hosting.");
        assertThat(main(LIBRARIES, "privacy/"))
                .contains("delivered by Example Pages, which is run by Example Hosting Ltd.");
    }

    @Test
    void aStatementWithoutALawNamesNone() {
        assertThat(main(TRAINS, "accessibility/"))
                .contains(
                        "has not been tested yet",
                        "names no body that enforces",
                        "not been tested with disabled people")
                .contains("Disproportionate burden", "not within the scope");
        assertThat(main(LIBRARIES, "accessibility/"))
                .contains("fully compliant", "carried out by a company that tests websites", "Two of the four testers")
                .doesNotContain("not been tested");
    }

    private static String main(BuiltSite site, String address) {
        return site.page(address).select("main").text();
    }

    private static String description(BuiltSite site, String address) {
        Document page = site.page(address);
        return page.select("meta[name=description]").attr("content");
    }
}
