package org.legible.publisher.chart;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of a table.
 *
 * @param value how much it is, in whatever unit the table is in
 * @param printed the cell as the table prints it; a chart says the same
 */
public record Amount(BigDecimal value, String printed) {

    private static final Pattern FIGURE = Pattern.compile(
            "([-−–+]?)\\s?(?:[£$€]\\s?)?(\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+|\\d{1,15})(\\.\\d{1,10})?\\s?(?:%|[£$€])?");
    private static final Pattern NOTHING =
            Pattern.compile("|[-–—.…*]+|n/?a|N/?A|not (?:known|available|collected|stated)");

    /** What stands in a cell. */
    public sealed interface Cell {}

    /** A figure. */
    public record Given(Amount amount) implements Cell {}

    /** Nothing, or a sign that the figure is not there: a gap in the chart, never nought. */
    public record Missing() implements Cell {}

    /** Words, or figures that cannot be drawn. */
    public record Unreadable() implements Cell {}

    /**
     * Reads a cell: {@code 1,140}, {@code −3.5}, {@code £2.50} or {@code 12%}. Letters and notes beside a figure make it
     * unreadable: what they mean cannot be drawn.
     *
     * @param language the language of the table, which says whether {@code 1,140} is a thousand or a little more than one
     */
    public static Cell read(String cell, Locale language) {
        String printed = cell.strip();
        if (NOTHING.matcher(printed).matches()) return new Missing();
        Matcher figure = FIGURE.matcher(inEnglish(printed, language));
        if (!figure.matches()) return new Unreadable();
        String digits = figure.group(2).replaceAll("\\D", "")
                + Optional.ofNullable(figure.group(3)).orElse("");
        boolean below = !figure.group(1).isEmpty() && !figure.group(1).equals("+");
        BigDecimal value = new BigDecimal(digits);
        return new Given(new Amount(below ? value.negate() : value, printed));
    }

    // German 1.140,5 is English 1,140.5, and so is Arabic ١٬١٤٠٫٥.
    private static String inEnglish(String figure, Locale language) {
        boolean isComma = DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == ',';
        StringBuilder english = new StringBuilder();
        figure.codePoints().forEach(c -> {
            if (Character.isDigit(c)) english.append(Character.digit(c, 10));
            else if (c == ',' || c == '٬') english.append(isComma && c == ',' ? '.' : ',');
            else if (c == '.' || c == '٫') english.append(isComma && c == '.' ? ',' : '.');
            else english.appendCodePoint(c == '٪' ? '%' : c);
        });
        return english.toString();
    }
}
