package org.legible.publisher.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Place PLACE = new Place("reports/x/report.md", 4, 1);

    @Test
    void anErrorReadsAsPlaceWhatWhyAndFix() {
        Problem error = Problem.error(PLACE, "A heading is empty.", "Nobody finds it.", "Write its words.");

        assertThat(error)
                .hasToString("reports/x/report.md:4:1: error: A heading is empty.\n"
                        + "  Why: Nobody finds it.\n"
                        + "  Fix: Write its words.");
        assertThat(error.isError()).isTrue();
    }

    @Test
    void aWarningSaysThatItIsOneAndStopsNothing() {
        Problem warning = Problem.warning(PLACE, "A number is missing.", "It may be lost.", "Add it.");

        assertThat(warning.toString()).startsWith("reports/x/report.md:4:1: warning: A number is missing.");
        assertThat(warning.isError()).isFalse();
    }

    @Test
    void atOnePlaceErrorsComeBeforeWarnings() {
        Problem warning = Problem.warning(PLACE, "a", "", "");
        Problem error = Problem.error(PLACE, "b", "", "");

        assertThat(error).isLessThan(warning);
    }
}
