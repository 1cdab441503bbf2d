package org.legible.publisher.chart;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.report.TextWidth;

/**
 * Draws charts.
 *
 * <p>Libraries for charts draw at a fixed size and let the browser shrink the whole: on a telephone, or in large print, their
 * words become too small to read. Here bars lie, each under the words of its category and with its figure at its end, and only
 * lengths across follow the width. Room for words is reckoned for the narrowest screen, of {@code emAcross} letters' height.
 *
 * @param emAcross the width of the narrowest screen, in the size of the text
 * @param rightToLeft true where the text runs from right to left
 * @param language the language of the figures along an axis
 */
public record Draughtsman(double emAcross, boolean rightToLeft, Locale language) {

    private static final double LINE = 1.5;
    private static final double BAR = 1.3;
    private static final double BASELINE = 0.95;
    private static final double BETWEEN_BARS = 0.25;
    private static final double BETWEEN_CATEGORIES = 0.9;
    private static final double BETWEEN_FIGURES = 0.3;
    private static final double BETWEEN_WORDS = 0.6;
    private static final double PLOT = 14;
    private static final double WHOLE = 100;
    private static final double MOST_FOR_WORDS = 50;

    /** The shapes of a chart. */
    public ChartDrawing draw(Chart chart) {
        return chart.kind() == Chart.Kind.LINE ? lines(chart) : bars(chart);
    }

    private ChartDrawing bars(Chart chart) {
        Canvas canvas = new Canvas(rightToLeft);
        boolean stacked = chart.kind() == Chart.Kind.STACKED;
        Axis axis = exact(chart);
        double end = stacked ? WHOLE : WHOLE - room(widestFigure(chart));
        double nought = end * axis.at(axis.low().max(BigDecimal.ZERO.min(axis.high())));
        double y = 0;
        for (int category = 0; category < chart.categories().size(); category++) {
            for (String words : wrap(chart.categories().get(category))) {
                canvas.label(0, y + BASELINE, "start", words);
                y += LINE;
            }
            double begun = nought;
            boolean saysFigures = stacked && fitFigures(chart, category, axis);
            if (saysFigures) y += LINE;
            double top = y;
            for (int series = 0; series < chart.series().size(); series++) {
                Optional<Amount> amount = chart.series().get(series).amounts().get(category);
                if (amount.isPresent()) {
                    BigDecimal value = amount.get().value();
                    double length = end * axis.at(value) - end * axis.at(zeroOf(axis));
                    canvas.bar(series + 1, begun, begun + length, y, BAR);
                    if (saysFigures)
                        canvas.label(
                                begun,
                                y - LINE + BASELINE,
                                "start",
                                amount.get().printed());
                    if (stacked) begun += length;
                    else
                        canvas.label(
                                Math.max(begun, begun + length) + 1,
                                y + BASELINE,
                                "start",
                                amount.get().printed());
                } else if (!stacked) {
                    canvas.label(begun + 1, y + BASELINE, "start", "–");
                }
                if (!stacked) y += BAR + BETWEEN_BARS;
            }
            y += stacked ? BAR : -BETWEEN_BARS;
            canvas.line(0, nought, top - BETWEEN_BARS, nought, y + BETWEEN_BARS);
            y += BETWEEN_CATEGORIES;
        }
        return canvas.drawing(y - BETWEEN_CATEGORIES + BETWEEN_BARS);
    }

    // The figures of bars that stand end to end are said above them, if each is as long as its figure on every screen.
    private boolean fitFigures(Chart chart, int category, Axis axis) {
        return chart.series().stream()
                .flatMap(series -> series.amounts().get(category).stream())
                .allMatch(amount -> TextWidth.em(amount.printed()) + BETWEEN_FIGURES
                        <= emAcross * (axis.at(amount.value()) - axis.at(zeroOf(axis))));
    }

    // Bars say their figures themselves: their axis ends with the longest.
    private static Axis exact(Chart chart) {
        BigDecimal low = chart.least();
        BigDecimal high = chart.greatest();
        return new Axis(low, high.compareTo(low) > 0 ? high : low.add(BigDecimal.ONE), BigDecimal.ONE);
    }

    private static BigDecimal zeroOf(Axis axis) {
        return axis.low().max(BigDecimal.ZERO.min(axis.high()));
    }

    private ChartDrawing lines(Chart chart) {
        Canvas canvas = new Canvas(rightToLeft);
        Axis axis = Axis.of(chart.least(), chart.greatest());
        NumberFormat figures = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(language));
        List<String> ticks = axis.ticks().stream().map(figures::format).toList();
        double left = room(widest(ticks.stream()));
        double top = BASELINE;
        for (int i = 0; i < ticks.size(); i++) {
            double y = top + PLOT * (1 - axis.at(axis.ticks().get(i)));
            canvas.line(0, left, y, WHOLE, y);
            canvas.label(left - 1, y + 0.35, "end", ticks.get(i));
        }
        int count = chart.categories().size();
        double step = (WHOLE - left) / count;
        for (int series = 0; series < chart.series().size(); series++) {
            List<Optional<Amount>> amounts = chart.series().get(series).amounts();
            for (int i = 0; i < count; i++) {
                if (amounts.get(i).isEmpty()) continue;
                double x = left + step * (i + 0.5);
                double y = top + PLOT * (1 - axis.at(amounts.get(i).get().value()));
                if (i > 0 && amounts.get(i - 1).isPresent()) {
                    double before =
                            top + PLOT * (1 - axis.at(amounts.get(i - 1).get().value()));
                    canvas.line(series + 1, x - step, before, x, y);
                }
                canvas.point(series + 1, x, y);
            }
        }
        double widest = widest(chart.categories().stream()) + BETWEEN_WORDS;
        int every = (int) Math.max(1, Math.ceil(widest / (emAcross * step / WHOLE)));
        for (int i = 0; i < count; i += every)
            canvas.label(
                    left + step * (i + 0.5),
                    top + PLOT + LINE,
                    "middle",
                    chart.categories().get(i));
        return canvas.drawing(top + PLOT + LINE + 0.5);
    }

    private static double widestFigure(Chart chart) {
        return widest(chart.series().stream()
                .flatMap(series -> series.amounts().stream())
                .flatMap(Optional::stream)
                .map(Amount::printed));
    }

    private static double widest(Stream<String> words) {
        return words.mapToDouble(TextWidth::em).max().orElse(0);
    }

    private double room(double em) {
        return Math.min(MOST_FOR_WORDS, WHOLE * (em + BETWEEN_WORDS) / emAcross);
    }

    private List<String> wrap(String words) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && TextWidth.em(longer) > emAcross) {
                lines.add(line);
                longer = word;
            }
            line = longer;
            // Some languages have no spaces between words, and some words are longer than a line.
            while (TextWidth.em(line) > emAcross) {
                int fits = line.length();
                while (TextWidth.em(line.substring(0, fits)) > emAcross) fits = line.offsetByCodePoints(fits, -1);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }
}
