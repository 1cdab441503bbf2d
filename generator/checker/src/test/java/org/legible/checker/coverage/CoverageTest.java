package org.legible.checker.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Profile;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Rule;

class CoverageTest {

    private final Coverage coverage = Coverage.of(Checker.registry());

    @Test
    void thereAre31CriteriaAtLevelAAnd24AtLevelAA() {
        assertThat(Criterion.all()).filteredOn(c -> c.level().equals("A")).hasSize(31);
        assertThat(Criterion.all()).filteredOn(c -> c.level().equals("AA")).hasSize(24);
        assertThat(Criterion.all()).extracting(Criterion::number).doesNotHaveDuplicates();
        assertThat(Criterion.all()).extracting(Criterion::anchor).doesNotHaveDuplicates();
        assertThat(Criterion.all())
                .allSatisfy(c -> assertThat(c.question()).as(c.number()).endsWith("?"));
    }

    @Test
    void aCriterionIsTestedIfARuleTestsItAndNeverOtherwise() {
        assertThat(coverage.rows()).hasSize(55).allSatisfy(row -> {
            boolean claimed = row.method() == Method.AUTOMATIC || row.method() == Method.PARTLY;
            assertThat(claimed)
                    .as(row.criterion().number())
                    .isEqualTo(!row.rules().isEmpty());
        });
        assertThat(coverage.count(Method.PARTLY)).isPositive();
    }

    @Test
    void withoutRulesNothingIsTested() {
        Coverage none = Coverage.of(List.of());

        assertThat(none.count(Method.BY_HAND)).isEqualTo(55);
    }

    @Test
    void aRuleThatIsNotAskedOfEveryPageCoversNothing() {
        List<Rule> others = Checker.registry().stream()
                .filter(rule -> rule.facts().scope() != Facts.Scope.STANDARD)
                .toList();

        assertThat(others).isNotEmpty();
        assertThat(Coverage.of(others)).isEqualTo(Coverage.of(List.of()));
    }

    @Test
    void everyCriterionThatARuleNamesIsOneOfTheStandard() {
        List<String> beyondAA =
                List.of("1.4.6", "1.4.8", "2.1.3", "2.2.4", "2.4.8", "2.4.9", "2.4.10", "2.5.5", "3.1.5", "3.2.5");
        List<String> known = Criterion.all().stream().map(Criterion::number).toList();

        assertThat(Checker.registry())
                .flatExtracting(rule -> rule.facts().wcag())
                .allSatisfy(number -> assertThat(known.contains(number) || beyondAA.contains(number))
                        .as(number)
                        .isTrue());
    }

    @Test
    void theStateSaysWhatWasFoundAndNeverThatACriterionIsMet() {
        CheckReport report = report("<img src=\"a.png\">");

        assertThat(row("1.1.1").state(report)).isEqualTo("1 failure");
        assertThat(row("2.4.2").state(report)).isEqualTo("nothing found so far");
        assertThat(row("2.4.5").state(report)).isEqualTo("for a person");
        assertThat(row("3.3.8").state(report)).isEqualTo("does not arise");
        assertThat(row("2.2.1").state(report)).isEqualTo("nothing found");
        assertThat(row("1.1.1").state(new CheckReport(List.of(), List.of()))).isEqualTo("not tested");
        assertThat(coverage.rows())
                .allSatisfy(row -> assertThat(row.state(report)).doesNotContain("pass"));
    }

    @Test
    void whatScriptsAndFramesMayBringIsNotRuledOut() {
        for (String body : List.of("<script>a()</script>", "<iframe src=\"a.html\" title=\"A\"></iframe>")) {
            assertThat(row("3.3.8").state(report(body))).as(body).isEqualTo("only by scripts or frames");
            assertThat(row("2.5.4").state(report(body))).as(body).isEqualTo("only by scripts or frames");
            assertThat(row("2.2.1").state(report(body))).as(body).isEqualTo("nothing found so far");
        }
        String unread = "<link rel=\"stylesheet\" href=\"https://example.org/a.css\">";
        assertThat(row("1.4.13").occurrence(report(unread)).kind()).isEqualTo(Occurrence.Kind.PERHAPS);
        assertThat(row("3.3.8").occurrence(report(unread)).kind()).isEqualTo(Occurrence.Kind.DOES_NOT_ARISE);
    }

    private Coverage.Row row(String number) {
        return coverage.rows().stream()
                .filter(row -> row.criterion().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static CheckReport report(String body) {
        String html = "<!DOCTYPE html><html lang=\"en\"><head><title>A page of its own</title></head><body>" + body
                + "</body></html>";
        return new CheckReport(List.of(Checker.with(Profile.WCAG22_AA).check(html)), List.of());
    }
}
