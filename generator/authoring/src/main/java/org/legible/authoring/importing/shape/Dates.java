package org.legible.authoring.importing.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as English reports write them: {@code 27 November 2015}, {@code 13 February, 2019}, {@code 27/11/2015}. */
final class Dates {

    private static final String MONTHS =
            "january february march april may june july august september october november december";
    private static final Pattern DATE =
            Pattern.compile("(?i)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month>" + MONTHS.replace(' ', '|')
                    + "),?\\s+(?<year>(?:19|20)\\d{2})|(?<slashDay>\\d{1,2})/(?<slashMonth>\\d{1,2})/(?<slashYear>(?:19|20)\\d{2})"
                    + "|(?<isoYear>(?:19|20)\\d{2})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})");

    private Dates() {}

    /** The dates in a line, in order. */
    static List<LocalDate> in(String line) {
        List<LocalDate> dates = new ArrayList<>();
        Matcher date = DATE.matcher(line);
        while (date.find()) {
            try {
                dates.add(date(date));
            } catch (DateTimeException notInTheCalendar) {
                // Then it is no date.
            }
        }
        return dates;
    }

    private static LocalDate date(Matcher date) {
        if (date.group("month") != null)
            return LocalDate.of(
                    Integer.parseInt(date.group("year")),
                    List.of(MONTHS.split(" ")).indexOf(date.group("month").toLowerCase(Locale.ROOT)) + 1,
                    Integer.parseInt(date.group("day")));
        String kind = date.group("slashDay") != null ? "slash" : "iso";
        return LocalDate.of(
                Integer.parseInt(date.group(kind + "Year")),
                Integer.parseInt(date.group(kind + "Month")),
                Integer.parseInt(date.group(kind + "Day")));
    }
}
