package org.legible.publisher.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2015-11-27", "2015-11", "2015", "2016-02-29", "1000", "9999-12-31"})
    void aDateIsKeptAsPrintedAndNeverCompleted(String text) {
        assertThat(PartialDate.parse(text)).map(PartialDate::toString).contains(text);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "2015-02-30", "2015-02-29", "2015-13", "2015-00", "2015-11-00", "15-11-27", "0999", "2015-1-2",
                "2015/11/27", "27 November 2015", "2015-11-27T00:00", " 2015", "", "20155", "2015-", "٢٠١٥"
            })
    void anythingElseIsNoDate(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void onlyAWholeDateHasADay() {
        assertThat(PartialDate.parse("2015-11-27").orElseThrow().toLocalDate()).contains(LocalDate.of(2015, 11, 27));
        assertThat(PartialDate.parse("2015-11").orElseThrow().toLocalDate()).isEmpty();
        assertThat(PartialDate.parse("2015").orElseThrow().toLocalDate()).isEmpty();
    }

    @Test
    void datesSortByTimeAndTheVaguerFirst() {
        assertThat(Stream.of("2015-11-27", "2016", "2015-11", "2015", "2015-02-01", "2014-12")
                        .map(text -> PartialDate.parse(text).orElseThrow())
                        .sorted()
                        .map(PartialDate::toString))
                .containsExactly("2014-12", "2015", "2015-02-01", "2015-11", "2015-11-27", "2016");
    }

    @Test
    void aDayOfTheCalendarIsAWholeDate() {
        assertThat(PartialDate.of(LocalDate.of(2019, 3, 5))).hasToString("2019-03-05");
    }
}
