package org.legible.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.legible.checker.rule.Facts;

/** What stops a page is decided in one place, and nobody is shut out by advice. */
class VerdictTest {

    @Test
    void onlyAnErrorThatIsSureStopsAPage() {
        assertThat(Verdict.of(Outcome.FAILED, Severity.ERROR)).isEqualTo(Verdict.STOPS);
        assertThat(Verdict.of(Outcome.FAILED, Severity.WARNING)).isEqualTo(Verdict.WARNS);
        assertThat(Verdict.of(Outcome.NEEDS_REVIEW, Severity.ERROR)).isEqualTo(Verdict.ASKS);
        assertThat(Verdict.of(Outcome.NEEDS_REVIEW, Severity.WARNING)).isEqualTo(Verdict.ASKS);
    }

    @Test
    void adviceNeverStopsAPage() {
        assertThat(Checker.registry())
                .filteredOn(rule -> rule.facts().scope() == Facts.Scope.ADVICE)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.facts().severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void aWarningIsSaidAndTheStatusIsThatOfACleanPage() {
        CheckReport italics = check("<p><i>" + "These words are in italics. ".repeat(30) + "</i></p>");
        CheckReport picture = check("<img src='a.png'>");

        assertThat(italics.count(Verdict.WARNS)).isEqualTo(italics.failed()).isPositive();
        assertThat(italics.exitStatus()).isZero();
        assertThat(picture.count(Verdict.STOPS)).isEqualTo(1);
        assertThat(picture.exitStatus()).isEqualTo(1);
    }

    private static CheckReport check(String body) {
        String page = "<!DOCTYPE html><html lang=en><head><title>A page of its own</title></head><body>" + body
                + "</body></html>";
        return new CheckReport(List.of(Checker.with(Profile.ALL).check(page)), List.of());
    }
}
