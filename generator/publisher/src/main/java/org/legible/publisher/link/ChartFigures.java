package org.legible.publisher.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.legible.publisher.chart.Amount;
import org.legible.publisher.chart.Chart;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.ColumnHeaders;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.PlainText;

/**
 * Reads the figures of a chart from its table.
 *
 * @param request the chart that is asked for
 * @param table its table
 * @param language how the figures of the table are written
 * @param place the line of the chart
 * @param problems what is wrong with it, and with nothing else
 */
record ChartFigures(Block.ChartRequest request, Block.Table table, Locale language, Place place, Problems problems) {

    private static final int MANY_SERIES = 4;
    private static final String FALSE = "Readers would see lengths that are not those of the figures.";
    private static final String EMPTY = "Readers would not find what should stand here.";

    /** The chart; empty if it cannot be drawn, which is a problem then. */
    Optional<Chart> chart() {
        List<String> headers = ColumnHeaders.of(table);
        List<String> names = table.rows().stream().map(row -> words(row, 0)).toList();
        List<Integer> columns = chosen(request.columns(), headers, 1, "column");
        List<Integer> rows = chosen(request.rows(), names, 0, "row");
        List<Chart.Series> series = columns.stream()
                .map(column -> new Chart.Series(headers.get(column), amounts(column, headers, rows)))
                .toList();
        Chart chart = new Chart(
                request.kind(),
                rows.stream().map(names::get).toList(),
                series,
                request.from().filter(from -> from.signum() != 0),
                Optional.empty());
        if (!problems.hasErrors()) check(chart);
        return problems.hasErrors() ? Optional.empty() : Optional.of(chart);
    }

    private List<Integer> chosen(Optional<String> typed, List<String> names, int first, String kind) {
        if (typed.isEmpty()) return IntStream.range(first, names.size()).boxed().toList();
        List<String> keys = names.stream().map(ChartFigures::key).toList();
        List<String> parts = Arrays.asList(typed.get().strip().split("\\s*[,;]\\s*"));
        List<Integer> chosen = new ArrayList<>();
        for (int at = 0; at < parts.size(); ) {
            int end = parts.size();
            // A name may hold a comma itself: the longest that there is counts.
            while (end > at + 1 && !keys.contains(key(String.join(", ", parts.subList(at, end))))) end--;
            String name = String.join(", ", parts.subList(at, end));
            at = end;
            List<Integer> found = IntStream.range(first, names.size())
                    .filter(i -> keys.get(i).equals(key(name)))
                    .boxed()
                    .toList();
            if (found.size() == 1) chosen.add(found.get(0));
            else if (found.size() > 1)
                error(
                        "More than one " + kind + " of the table is called \"" + name + "\".",
                        "Nobody could tell which of them is drawn.",
                        "Give each " + kind + " a name of its own.");
            else if (!keys.subList(0, first).contains(key(name)))
                unknown(name, names.subList(first, names.size()), kind);
        }
        return chosen.stream().distinct().toList();
    }

    private void unknown(String name, List<String> names, String kind) {
        error(
                "The table \"" + table.id() + "\" has no " + kind + " \"" + name + "\".",
                EMPTY,
                Nearest.to(name, names)
                        .map(nearest -> "Did you mean \"" + nearest + "\"?")
                        .orElseGet(() -> "Use these, with commas between: " + String.join(", ", names) + "."));
    }

    private List<Optional<Amount>> amounts(int column, List<String> headers, List<Integer> rows) {
        List<Optional<Amount>> amounts = new ArrayList<>();
        boolean isTold = false;
        for (int row : rows) {
            String cell = words(table.rows().get(row), column);
            Amount.Cell read = Amount.read(cell, language);
            amounts.add(read instanceof Amount.Given given ? Optional.of(given.amount()) : Optional.empty());
            if (!(read instanceof Amount.Unreadable) || isTold) continue;
            isTold = true;
            error(
                    "The cell of \"" + words(table.rows().get(row), 0) + "\" under \"" + headers.get(column)
                            + "\" holds \"" + cell + "\", which is no figure alone.",
                    "A chart can only draw figures, and would show a gap where readers expect one.",
                    "Name the columns and rows that hold figures" + figureColumns(headers, rows)
                            + ", or write the figure alone in the cell.");
        }
        return amounts;
    }

    private String figureColumns(List<String> headers, List<Integer> rows) {
        String columns = IntStream.range(1, headers.size())
                .filter(column -> rows.stream()
                        .noneMatch(row -> Amount.read(words(table.rows().get(row), column), language)
                                instanceof Amount.Unreadable))
                .mapToObj(headers::get)
                .collect(Collectors.joining(", "));
        return columns.isEmpty() ? "" : ", such as columns=\"" + columns + "\"";
    }

    private void check(Chart chart) {
        List<BigDecimal> values = amounts(chart).map(Amount::value).toList();
        int series = chart.series().size();
        if (values.isEmpty()) {
            error("There is nothing to draw in this chart.", EMPTY, "Choose columns and rows that hold figures.");
            return;
        }
        if (series > Chart.MOST_SERIES)
            error(
                    "This chart would show " + series + " columns, and no more than " + Chart.MOST_SERIES
                            + " can be told apart.",
                    "Nobody could tell their patterns apart, least of all people who see no colours.",
                    "Choose the columns that matter: columns=\""
                            + chart.series().get(0).name() + ", "
                            + chart.series().get(1).name() + "\".");
        else if (series > MANY_SERIES)
            warning(
                    "chart-of-many-columns",
                    "This chart shows " + series + " columns.",
                    "More than " + MANY_SERIES + " are hard to tell apart for many readers (standard 18).",
                    "Choose the columns that matter, or draw two charts.");
        if (series > 1 && table.heads().isEmpty())
            error(
                    "The columns of this table have no headings.",
                    "Nobody could tell which figures of the chart are which.",
                    "Write headings in the first line of the table.");
        checkAxis(chart, values);
        if (chart.kind() == Chart.Kind.STACKED
                && chart.series().stream().anyMatch(one -> one.amounts().contains(Optional.<Amount>empty())))
            warning(
                    "chart-lacks-figure",
                    "A figure is missing in this stacked chart.",
                    "Its bar looks like a smaller whole than it is.",
                    "Leave the row out with rows=\"…\", or use kind=bar, where a gap is shown as a gap.");
        if (amounts(chart).map(amount -> unit(amount.printed())).distinct().count() > 1)
            warning(
                    "chart-of-mixed-units",
                    "This chart draws figures of different units along one axis.",
                    "Readers would compare what cannot be compared, such as pounds with per cent.",
                    "Choose columns of one unit, and draw a chart for each.");
    }

    private void checkAxis(Chart chart, List<BigDecimal> values) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        boolean isStacked = chart.kind() == Chart.Kind.STACKED;
        if (isStacked && least.signum() < 0)
            error("A stacked chart cannot show figures below nought.", FALSE, "Use kind=bar or kind=line.");
        else if (isStacked && chart.from().isPresent())
            error("A stacked chart begins at nought.", FALSE, "Delete from=, or use kind=bar or kind=line.");
        else if (request.from().filter(from -> from.compareTo(least) > 0).isPresent())
            error(
                    "The axis would begin at " + request.from().orElseThrow().toPlainString() + ", above the figure "
                            + least.toPlainString() + ".",
                    "That figure would not be seen.",
                    "Delete from=, or write a figure that is not above any other.");
    }

    private static Stream<Amount> amounts(Chart chart) {
        return chart.series().stream().flatMap(one -> one.amounts().stream()).flatMap(Optional::stream);
    }

    private static String unit(String printed) {
        return printed.replaceAll("[^£$€%]", "");
    }

    private static String words(List<List<Inline>> row, int column) {
        return column < row.size() ? PlainText.of(row.get(column)).strip() : "";
    }

    // What is typed in a line with other quotation marks or spaces than in the table is the same to its author.
    private static String key(String name) {
        return name.strip()
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll("[‘’']", "'")
                .replaceAll("[“”\"]", "\"")
                .toLowerCase(Locale.ROOT);
    }

    private void error(String what, String why, String fix) {
        problems.error(place, what, why, fix);
    }

    private void warning(String key, String what, String why, String fix) {
        problems.warning(key, place, what, why, fix);
    }
}
