package org.legible.publisher.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "721 | 721",
                "1,140 | 1140",
                "1 140 | 1140",
                "12,345,678.5 | 12345678.5",
                "−3.5 | -3.5",
                "-3 | -3",
                "–3 | -3",
                "+4 | 4",
                "£2.50 | 2.50",
                "-£2.50 | -2.50",
                "12% | 12",
                "0 | 0"
            })
    void figuresAreReadAsTheyArePrinted(String cell, BigDecimal value) {
        assertThat(Amount.read(cell)).isEqualTo(new Amount.Given(new Amount(value, cell)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "..", "…", "*", "n/a", "N/A", "not known"})
    void signsForNothingAreGaps(String cell) {
        assertThat(Amount.read(cell)).isEqualTo(new Amount.Missing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about 12",
                "12 of 30",
                "5–7",
                "12 [1]",
                "1,14",
                "12.",
                "2015-11",
                "x",
                "fewer than 5",
                "12 345 6"
            })
    void wordsAreNotGuessedAt(String cell) {
        assertThat(Amount.read(cell)).isEqualTo(new Amount.Unreadable());
    }
}
