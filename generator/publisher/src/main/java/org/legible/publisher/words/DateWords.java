package org.legible.publisher.words;

import java.text.NumberFormat;
import java.util.Map;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Report;

/** Dates as a reader says them, no fuller than the source prints them. */
public record DateWords(Words words) {

    /** "27 November 2015", "November 2015" or "2015". */
    public String of(PartialDate date) {
        String year = figures(date.year());
        if (date.month().isEmpty()) return year;
        // "12 stycznia", but "styczeń": some languages have a form of the month's name for each place.
        String[] forms = words.get("date.m" + date.month().get()).split(" \\| ");
        String month = date.day().isPresent() ? forms[0] : forms[forms.length - 1];
        if (date.day().isEmpty()) return words.get("date.month", Map.of("month", month, "year", year));
        return words.get("date.day", Map.of("day", figures(date.day().get()), "month", month, "year", year));
    }

    // A month that is not translated has its figures beside it.
    private String figures(int number) {
        NumberFormat format = Words.numbers(words.languageOf("date.m1"));
        format.setGroupingUsed(false);
        return format.format(number);
    }

    /** "14 September 2015 to 8 October 2015", or one date where both are the same. */
    public String of(Report.Period period) {
        if (period.from().equals(period.to())) return of(period.from());
        return words.get("date.range", Map.of("from", of(period.from()), "to", of(period.to())));
    }
}
