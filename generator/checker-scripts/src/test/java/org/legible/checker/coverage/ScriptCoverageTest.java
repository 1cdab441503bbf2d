package org.legible.checker.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Profile;

/** What a check covers where somebody follows the scripts. */
class ScriptCoverageTest {

    @Test
    void aFindingShowsThatACriterionArises() {
        String html = "<!DOCTYPE html><html lang=\"en\"><head><title>A page of its own</title></head><body>"
                + "<select onchange=\"location=value\"><option>a</select></body></html>";
        CheckReport report =
                new CheckReport(List.of(Checker.with(Profile.WCAG22_AA).check(html)), List.of());
        Coverage.Row row = Coverage.of(Checker.registry()).rows().stream()
                .filter(r -> r.criterion().number().equals("3.2.2"))
                .findFirst()
                .orElseThrow();

        assertThat(row.state(report)).isEqualTo("1 failure");
        assertThat(row.occurrence(report).pages()).containsExactly("page.html");
    }
}
