package org.legible.publisher.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The value of a statistic: a number, or words such as "12th highest". A year is words, so that it is not printed with a
 * thousands separator.
 *
 * @param asWritten the value as the content file has it
 * @param number the value as a number, or empty where it is words
 */
public record Figure(Text asWritten, Optional<BigDecimal> number) {
    public Figure {
        Objects.requireNonNull(asWritten);
        Objects.requireNonNull(number);
    }

    /** The value as a date, where it is written as one with at least a month; a year alone is a number or words. */
    public Optional<PartialDate> date() {
        return PartialDate.parse(asWritten.value()).filter(date -> date.month().isPresent());
    }
}
