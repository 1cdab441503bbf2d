package org.legible.publisher.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @ParameterizedTest
    @CsvSource({
        "0, 100, 0 20 40 60 80 100",
        "0, 97, 0 20 40 60 80 100",
        "0, 721, 0 200 400 600 800",
        "0, 4, 0 1 2 3 4",
        "0, 0.07, 0 0.02 0.04 0.06 0.08",
        "-12, 30, -20 -10 0 10 20 30",
        "50, 63, 50 55 60 65",
        "0, 0, 0 0.2 0.4 0.6 0.8 1",
        "0, 1140, 0 500 1000 1500",
        "0, 123456789, 0 50000000 100000000 150000000"
    })
    void ticksAreRoundAndHoldBothEnds(BigDecimal least, BigDecimal greatest, String ticks) {
        assertThat(Axis.of(least, greatest).ticks().stream()
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ticks);
    }
}
