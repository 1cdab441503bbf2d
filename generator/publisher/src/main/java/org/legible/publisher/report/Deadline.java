package org.legible.publisher.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A time within which something is to be done, counted from publication: {@code 3 months}.
 *
 * @param count how many, 1 to 999
 * @param unit of what
 */
public record Deadline(int count, Unit unit) {

    /** What a time limit looks like in a content file. */
    public static final String PATTERN = "[1-9][0-9]{0,2} (days?|weeks?|months?|years?)";

    /** What a time limit counts. */
    public enum Unit {
        DAY(ChronoUnit.DAYS),
        WEEK(ChronoUnit.WEEKS),
        MONTH(ChronoUnit.MONTHS),
        YEAR(ChronoUnit.YEARS);

        private final ChronoUnit unit;

        Unit(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    /** The day on which it ends, counted from this one. A month from 31 January ends with the last of February. */
    public LocalDate from(LocalDate day) {
        return day.plus(count, unit.unit);
    }

    /** Reads a text that fits {@link #PATTERN}. */
    public static Deadline of(String text) {
        String[] parts = text.split(" ");
        String unit = parts[1].replaceFirst("s$", "").toUpperCase(Locale.ROOT);
        return new Deadline(Integer.parseInt(parts[0]), Unit.valueOf(unit));
    }
}
