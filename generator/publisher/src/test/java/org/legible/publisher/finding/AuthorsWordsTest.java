package org.legible.publisher.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;
import org.legible.checker.Source;
import org.legible.publisher.finding.AuthorsWords.Cause;
import org.legible.publisher.problem.Place;

class AuthorsWordsTest {

    private static final AuthorsWords WORDS = AuthorsWords.read();
    private static final Place TEMPLATE = new Place("templates/parts/link.peb", 2, 0);

    @Test
    void everyRuleIsPlaced() {
        assertThat(Checker.registry())
                .extracting(rule -> rule.facts().id())
                .allSatisfy(rule -> assertThat(WORDS.cause(rule)).as(rule).isPresent());
    }

    @Test
    void aRuleOfSomebodyElsesHasNoPlace() {
        assertThat(WORDS.cause("house-style")).isEmpty();
    }

    @Test
    void anAuthorIsToldWhatToTypeWithTheWordsThatAreMeant() {
        Finding told = told(
                found("<p>See <a href=b.png>our \"new\" plan</a>.", "link-image"),
                new Place("reports/a/report.md", 4, 1));

        assertThat(told.message())
                .isEqualTo("The link \"our \"new\" plan\" opens a picture alone, which no words go with.");
        assertThat(told.fix()).contains("![Half of the plans are up to date](images/plans.png)");
        assertThat(told.source()).contains(new Source("reports/a/report.md", 4));
    }

    @Test
    void whatIsTypedInYamlMayDiffer() {
        Finding found = found("<p><b>In short</b></p><p>Children are safe here, and it was seen.</p>", "fake-heading");

        assertThat(told(found, new Place("reports/a/report.md", 4, 1)).fix()).contains("## ");
        assertThat(told(found, new Place("reports/a/report.yaml", 4, 1)).fix()).doesNotContain("## ");
    }

    @Test
    void thatAPageHasMorePlacesIsStillSaid() {
        List<Finding> asked = all("<p><img src=a.png alt='Image of plans'>".repeat(12), "alt-not-helpful");

        assertThat(told(asked.get(asked.size() - 1), new Place("a.md", 1, 1)).message())
                .endsWith("The page has more places like this.");
    }

    @Test
    void aThemeIsToldWhatTheRuleSays() {
        Finding found = found("<p>See <a href=b.html accesskey=b>the plans</a>.", "accesskey");
        Finding told = WORDS.say(found, Optional.of(new Place("reports/a/report.md", 4, 1)), TEMPLATE);

        assertThat(WORDS.cause("accesskey")).isEqualTo(Optional.of(Cause.THEME));
        assertThat(told.message()).isEqualTo(found.message());
        assertThat(told.fix())
                .isEqualTo(
                        "The theme writes this, not your content: tell whoever keeps the theme. Remove the accesskey.");
        assertThat(told.source()).contains(new Source("templates/parts/link.peb", 2));
    }

    @Test
    void whatTheProgramWroteIsTheThemesThoughContentCanBreakTheRule() {
        Finding found = found("<p>See <a href=b.png>our plan</a>.", "link-image");

        assertThat(WORDS.say(found, Optional.empty(), TEMPLATE).source()).contains(new Source(TEMPLATE.file(), 2));
        assertThat(WORDS.say(found, Optional.of(Place.of("reports/a/report.md")), TEMPLATE)
                        .fix())
                .startsWith("The theme writes this");
    }

    private static Finding told(Finding finding, Place place) {
        return WORDS.say(finding, Optional.of(place), TEMPLATE);
    }

    private static Finding found(String html, String rule) {
        return all(html, rule).get(0);
    }

    private static List<Finding> all(String html, String rule) {
        return Checker.with(Profile.ALL)
                .check("<!DOCTYPE html><html lang=en><title>A page</title><main><h1>A</h1>" + html + "</main>")
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
