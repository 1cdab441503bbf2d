package org.legible.publisher.view.part;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.Figure;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Statistic;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.ForeignText;
import org.legible.publisher.words.Words;

/**
 * The figures of a statistic as a reader says them. What the source prints wins: a number is only set with separators and its
 * unit, and words are left alone.
 */
record FigureWords(ReportContext report, Statistic statistic) {

    private static final int MOST_DIGITS_OF_A_YEAR = 4;

    /** The statistic's own figure as markup, with what must be said beside it. */
    String own() {
        Figure figure = statistic.value();
        if (statistic.asPrinted().isPresent()) {
            String printed = words(statistic.asPrinted().get());
            return Markup.escape(printed) + (statistic.approximate() ? remark("approximate", Map.of()) : "");
        }
        String value = of(figure);
        String shown = statistic.approximate() ? report.words().get("statistics.about", Map.of("value", value)) : value;
        boolean apart = statistic.unit().isPresent() && !saysUnit(figure);
        return Markup.escape(shown)
                + (apart ? remark("unit", Map.of("unit", statistic.unit().get())) : "");
    }

    /** A figure of the statistic, its own or one that it is compared with. */
    String of(Figure figure) {
        if (figure.date().isPresent()) return report.page().date(figure.date().get());
        if (figure.number().isEmpty()) return words(figure.asWritten());
        BigDecimal number = figure.number().get();
        return unitFor(number).map(unit -> joined(number(number), unit)).orElseGet(() -> number(number));
    }

    /** A time in words, or as a date where it is written as one. */
    String time(Text text) {
        return PartialDate.parse(text.value()).map(report.page()::date).orElseGet(text::shown);
    }

    // "7,000 to 8,000" asks for its unit; "over a half" and "one child" say all that they say.
    private String words(Text text) {
        return endsInFigure(text.value())
                ? statistic
                        .unit()
                        .filter(unit -> !text.value().equals("1"))
                        .or(statistic::unitOne)
                        .map(unit -> joined(text.shown(), unit))
                        .orElseGet(text::shown)
                : text.shown();
    }

    private boolean saysUnit(Figure figure) {
        if (figure.date().isPresent()) return false;
        return figure.number()
                .map(number -> unitFor(number).isPresent())
                .orElseGet(() -> endsInFigure(figure.asWritten().value()));
    }

    private static boolean endsInFigure(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    // One is no "1 children". A share or a rate has no singular, and says with 1 what it says with 2.
    private Optional<Text> unitFor(BigDecimal number) {
        boolean isOne = number.abs().compareTo(BigDecimal.ONE) == 0;
        if (!isOne) return statistic.unit();
        return statistic.unitOne().or(() -> statistic.unit().filter(this::hasNoPlural));
    }

    private boolean hasNoPlural(Text unit) {
        return isPercent(unit.value())
                || isMoney(unit.value())
                || unit.value().startsWith(ForeignText.plain(report.words().get("statistics.per")));
    }

    private String joined(String value, Text unit) {
        if (isPercent(unit.value())) return report.words().get("statistics.percent", Map.of("value", value));
        String phrase = isMoney(unit.value()) ? "statistics.money" : "statistics.valueUnit";
        return report.words().get(phrase, Map.of("value", value, "unit", unit));
    }

    private static boolean isPercent(String unit) {
        return unit.equals("percent") || unit.equals("per cent") || unit.equals("%");
    }

    private static boolean isMoney(String unit) {
        return unit.length() == 1 && Character.getType(unit.charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    private String number(BigDecimal number) {
        // What counts nothing may be a year, and a year has no separator.
        boolean mayBeYear =
                statistic.unit().isEmpty() && number.scale() <= 0 && number.precision() <= MOST_DIGITS_OF_A_YEAR;
        if (mayBeYear) return number.toPlainString();
        NumberFormat format = Words.numbers(report.words().language());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private String remark(String key, Map<String, ?> values) {
        return Markup.remark(Markup.escape(report.words().get("statistics." + key, values)));
    }
}
