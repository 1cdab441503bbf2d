package org.legible.publisher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.library.HeldBack;

class HeldBackTextTest {

    @Test
    void whereNothingIsHeldBackThereIsNothingToSay() {
        assertThat(HeldBackText.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a             | 1 report held back: one draft (a).",
                "b a           | 2 reports held back: 2 drafts (a, b).",
                "a=2026-12-01T09:30Z | 1 report held back: one until 1 December 2026, 09:30 UTC (a).",
                "a=2026-12-01T09:30:15Z | 1 report held back: one until 1 December 2026, 09:30:15 UTC (a).",
                "a=2026-07-01T00:01+01:00 | 1 report held back: one until 1 July 2026, 00:01 UTC+01:00 (a).",
                "b=2027-01-02T09:30Z a=2027-01-02T09:30Z | 2 reports held back: 2 until 2 January 2027, 09:30 UTC (a, b).",
            })
    void itIsCountedAndNamed(String reports, String said) {
        assertThat(HeldBackText.of(read(reports))).isEqualTo(said);
    }

    @Test
    void draftsComeFirstThenWhatEndsFirstWhateverItsOffset() {
        assertThat(HeldBackText.of(read("late=2026-12-01T09:30Z draft early=2026-12-01T10:00+01:00")))
                .isEqualTo(
                        "3 reports held back: one draft (draft), one until 1 December 2026, 10:00 UTC+01:00 (early), "
                                + "one until 1 December 2026, 09:30 UTC (late).");
    }

    private static List<HeldBack> read(String reports) {
        return Stream.of(reports.split(" "))
                .map(report -> report.split("="))
                .map(part -> new HeldBack(
                        part[0], part.length == 1 ? Optional.empty() : Optional.of(OffsetDateTime.parse(part[1]))))
                .toList();
    }
}
