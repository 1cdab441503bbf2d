package org.legible.publisher.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as a source prints it: a day, a month or a year. It is never completed: a month does not become its first day.
 *
 * @param year the year, 1000 to 9999
 * @param month the month, 1 to 12, or empty where only the year is known
 * @param day the day of the month, or empty where it is not known; present only with a month
 */
public record PartialDate(int year, Optional<Integer> month, Optional<Integer> day) implements Comparable<PartialDate> {

    /**
     * Reads {@code 2015-11-27}, {@code 2015-11} or {@code 2015}.
     *
     * @return the date, or empty if the text is none of the three forms or names no real day
     */
    public static Optional<PartialDate> parse(String text) {
        if (!text.matches("[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?")) return Optional.empty();
        int year = Integer.parseInt(text.substring(0, 4));
        try {
            if (text.length() == 4) return Optional.of(new PartialDate(year, Optional.empty(), Optional.empty()));
            if (text.length() == 7) {
                YearMonth month = YearMonth.parse(text);
                return Optional.of(new PartialDate(year, Optional.of(month.getMonthValue()), Optional.empty()));
            }
            return Optional.of(of(LocalDate.parse(text)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** A whole date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), Optional.of(date.getMonthValue()), Optional.of(date.getDayOfMonth()));
    }

    /** The day, where the whole date is known. */
    public Optional<LocalDate> toLocalDate() {
        return day.map(d -> LocalDate.of(year, month.orElseThrow(), d));
    }

    /** The last day that it can mean: of a month or a year, its last. */
    public LocalDate lastDay() {
        return toLocalDate()
                .orElseGet(() -> YearMonth.of(year, month.orElse(12)).atEndOfMonth());
    }

    /** The first day that it can mean: of a month or a year, its first. */
    public LocalDate firstDay() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** By time; a date of which less is known comes before the days that it could be. */
    @Override
    public int compareTo(PartialDate other) {
        return toString().compareTo(other.toString());
    }

    /** The date in the form of the content files, which is also that of ISO 8601. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(year);
        month.ifPresent(m -> text.append(m < 10 ? "-0" : "-").append(m));
        day.ifPresent(d -> text.append(d < 10 ? "-0" : "-").append(d));
        return text.toString();
    }
}
