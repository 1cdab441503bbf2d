package org.legible.publisher.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Report;

class DateWordsTest {

    private final DateWords words = new DateWords(EnglishWords.get());

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource({"2015-11-27, 27 November 2015", "2015-01-02, 2 January 2015", "2015-11, November 2015", "2015, 2015"})
    void saysNoMoreThanTheSource(String date, String expected) {
        assertThat(words.of(date(date))).isEqualTo(expected);
    }

    @Test
    void aPeriodOfOneMonthIsSaidOnce() {
        assertThat(words.of(new Report.Period(date("2018-10"), date("2018-10"))))
                .isEqualTo("October 2018");
        assertThat(words.of(new Report.Period(date("2015-09-14"), date("2015-10-08"))))
                .isEqualTo("14 September 2015 to 8 October 2015");
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
