package org.legible.publisher.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
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
        assertThat(Amount.read(cell, Locale.UK)).isEqualTo(new Amount.Given(new Amount(value, cell)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "..", "…", "*", "n/a", "N/A", "not known"})
    void signsForNothingAreGaps(String cell) {
        assertThat(Amount.read(cell, Locale.UK)).isEqualTo(new Amount.Missing());
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
        assertThat(Amount.read(cell, Locale.UK)).isEqualTo(new Amount.Unreadable());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 1.140 | 1140",
                "de | 12,5 | 12.5",
                "pl | 1 140,5 | 1140.5",
                "fr | −3,5 % | -3.5",
                "cy | 1,140 | 1140",
                "ar-EG | ١٬١٤٠٫٥ | 1140.5"
            })
    void signsWithinFiguresAreThoseOfTheLanguage(String language, String cell, BigDecimal value) {
        assertThat(Amount.read(cell, Locale.forLanguageTag(language)))
                .isEqualTo(new Amount.Given(new Amount(value, cell)));
    }
}
