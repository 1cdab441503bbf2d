package org.legible.publisher.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-21T00:00:00Z",
        "2026-11-21T09:30Z, 2026-11-21T09:30:00Z",
        "2026-11-21T09:30:15+01:00, 2026-11-21T08:30:15Z"
    })
    void daysAndMomentsAreRead(String text, Instant moment) {
        assertThat(Moment.parse(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026", "21 November 2026", "2026-11-21T09:30", ""})
    void anythingElseIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.parse(text))
                .withMessageContaining("such as 2026-11-21");
    }

    @Test
    void theRefusalRepeatsWhatWasWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.parse("tomorrow"))
                .withMessageStartingWith("\"tomorrow\" is not a date.");
    }
}
