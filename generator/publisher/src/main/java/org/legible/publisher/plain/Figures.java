package org.legible.publisher.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.report.Report;

/**
 * The numbers and months of a report, however it writes them: 1,140 and 1140, three and 3, November 2017 and 2017-11.
 *
 * @param numbers the numbers, without trailing noughts
 * @param months the months, as 2017-11
 */
record Figures(Set<BigDecimal> numbers, Set<String> months) {

    private static final List<String> WORDS = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("january", "01"),
            Map.entry("february", "02"),
            Map.entry("march", "03"),
            Map.entry("april", "04"),
            Map.entry("may", "05"),
            Map.entry("june", "06"),
            Map.entry("july", "07"),
            Map.entry("august", "08"),
            Map.entry("september", "09"),
            Map.entry("october", "10"),
            Map.entry("november", "11"),
            Map.entry("december", "12"));
    private static final Pattern MONTH =
            Pattern.compile("\\b(?<name>" + String.join("|", MONTHS.keySet()) + ") (?<year>[12]\\d{3})\\b");
    private static final Pattern ISO = Pattern.compile("\\b([12]\\d{3}-(?:0[1-9]|1[0-2]))(?:-\\d\\d)?\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/#@-])(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\p{L}/@]|[.,]?\\d)"
                    + "|\\b(?<word>" + String.join("|", WORDS) + ")\\b");

    /**
     * Something found in words.
     *
     * @param start where it begins
     * @param number the number, which of a month is its year
     * @param month the month of a year, as 2017-11
     */
    record Found(int start, String words, BigDecimal number, Optional<String> month) {}

    /** Those of a report: of its words, and what a reader can count in it. */
    static Figures of(String source, Report report) {
        Set<BigDecimal> numbers = new HashSet<>();
        Set<String> months = new HashSet<>();
        Matcher iso = ISO.matcher(source);
        while (iso.find()) {
            months.add(iso.group(1));
            numbers.add(new BigDecimal(iso.group(1).substring(0, 4)).stripTrailingZeros());
        }
        for (Found found : in(source)) {
            numbers.add(found.number());
            found.month().ifPresent(months::add);
        }
        counts(report).forEach(count -> numbers.add(new BigDecimal(count).stripTrailingZeros()));
        return new Figures(Set.copyOf(numbers), Set.copyOf(months));
    }

    private static Set<Long> counts(Report report) {
        Set<Long> counts = new HashSet<>();
        counts.add((long) report.recommendations().size());
        report.recommendations().forEach(one -> {
            counts.add(report.recommendations().stream()
                    .filter(other -> other.type() == one.type())
                    .count());
            one.to()
                    .forEach(body -> counts.add(report.recommendations().stream()
                            .filter(other -> other.to().contains(body))
                            .count()));
        });
        report.judgements().forEach(grid -> {
            counts.add(grid.allAreas().count());
            counts.add((long) grid.areas().size());
            grid.allAreas()
                    .forEach(area -> counts.add(grid.allAreas()
                            .filter(other -> other.grade().equals(area.grade()))
                            .count()));
        });
        counts.add((long) report.actions().size());
        return counts;
    }

    /** The numbers and months in some words, in order. */
    static List<Found> in(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        List<Found> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(small);
        Matcher month = MONTH.matcher(small);
        while (month.find()) {
            found.add(new Found(
                    month.start(),
                    words.substring(month.start(), month.end()),
                    new BigDecimal(month.group("year")).stripTrailingZeros(),
                    Optional.of(month.group("year") + "-" + MONTHS.get(month.group("name")))));
            for (int i = month.start(); i < month.end(); i++) rest.setCharAt(i, ' ');
        }
        Matcher number = NUMBER.matcher(rest);
        while (number.find()) {
            BigDecimal value = number.group("word") != null
                    ? BigDecimal.valueOf(WORDS.indexOf(number.group("word")) + 2L)
                    : new BigDecimal(number.group("digits").replace(",", ""));
            found.add(new Found(
                    number.start(),
                    words.substring(number.start(), number.end()),
                    value.stripTrailingZeros(),
                    Optional.empty()));
        }
        return List.copyOf(found);
    }

    /** True if the report has this. */
    boolean has(Found found) {
        return found.month().map(months::contains).orElseGet(() -> numbers.contains(found.number()));
    }
}
