package org.legible.publisher.view.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.chart.Amount;
import org.legible.publisher.chart.Chart;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.part.ChartView;
import org.legible.publisher.words.Words;

/**
 * What was asked, theme by theme, year by year or report by report.
 *
 * @param sentence how many there are of each column, in words
 * @param columns the years or the reports, oldest first
 * @param rows the themes in the order of the vocabulary, with how many there are in each column
 * @param whole how many there are in each column, each counted once
 * @param severalThemes true if something is counted under several themes
 * @param chart the sums of the columns, drawn
 */
public record MatrixView(
        String id,
        String caption,
        String sentence,
        List<LinkView> columns,
        List<Row> rows,
        Row whole,
        boolean severalThemes,
        ChartView chart) {

    /**
     * One line of the table.
     *
     * @param name the theme, with its list; empty for the sums
     */
    public record Row(Optional<LinkView> name, List<String> counts, String all) {}

    /**
     * What a table counts.
     *
     * @param id its id
     * @param caption the same as a title, by its key in the words file
     * @param chart the title of its chart, by its key
     */
    record Said(String id, String caption, String chart) {}

    /**
     * A year or a report.
     *
     * @param name its name in plain words
     * @param link the same, to its list
     * @param asked what was asked in it
     */
    record Column(String name, LinkView link, List<Recommendation> asked) {}

    /**
     * The table; empty where fewer than two columns hold anything, since they would show no time passing.
     *
     * @param all the columns, oldest first
     */
    static Optional<MatrixView> of(PageContext page, Said said, List<Column> all) {
        List<Column> columns =
                all.stream().filter(column -> !column.asked().isEmpty()).toList();
        if (columns.size() < 2) return Optional.empty();
        List<Row> rows = page.vocabularies().themes().keySet().stream()
                .filter(theme -> asked(columns).anyMatch(asked -> isOn(theme, asked)))
                .map(theme -> row(
                        page,
                        Optional.of(theme(page, theme)),
                        columns.stream()
                                .map(column -> (int) column.asked().stream()
                                        .filter(asked -> isOn(theme, asked))
                                        .count())
                                .toList()))
                .toList();
        List<Integer> sums =
                columns.stream().map(column -> column.asked().size()).toList();
        return Optional.of(new MatrixView(
                said.id(),
                page.words().get(said.caption()),
                sentence(page, columns),
                columns.stream().map(Column::link).toList(),
                rows,
                row(page, Optional.empty(), sums),
                asked(columns).anyMatch(asked -> asked.themes().size() > 1),
                chart(page, said, columns)));
    }

    private static Stream<Recommendation> asked(List<Column> columns) {
        return columns.stream().flatMap(column -> column.asked().stream());
    }

    private static boolean isOn(String theme, Recommendation asked) {
        return asked.themes().stream().anyMatch(key -> key.value().equals(theme));
    }

    private static LinkView theme(PageContext page, String theme) {
        return new LinkView(page.vocabularies().themes().get(theme).title().shown(), page.link(Addresses.theme(theme)));
    }

    private static Row row(PageContext page, Optional<LinkView> name, List<Integer> counts) {
        return new Row(
                name,
                counts.stream().map(page.words()::number).toList(),
                page.words().number(counts.stream().mapToInt(Integer::intValue).sum()));
    }

    private static String sentence(PageContext page, List<Column> columns) {
        Words words = page.words();
        List<String> counts = columns.stream()
                .map(column -> words.get(
                        "overTime.columnCount",
                        Map.of(
                                "column",
                                column.link().text(),
                                "count",
                                words.number(column.asked().size()))))
                .toList();
        return words.get(
                "overTime.sum",
                Map.of(
                        "total",
                        RecommendationNames.of(words, asked(columns).toList()).count(),
                        "counts",
                        String.join(words.get("list.semicolon"), counts)));
    }

    private static ChartView chart(PageContext page, Said said, List<Column> columns) {
        Words words = page.words();
        Chart.Series sums = new Chart.Series(
                RecommendationNames.of(words, asked(columns).toList()).title(),
                columns.stream()
                        .map(column -> amount(words, column.asked().size()))
                        .toList());
        ChartView.Said about = new ChartView.Said(
                words.get(said.chart()),
                words.get("chart.table", Map.of("table", words.get(said.caption()))),
                words.get("overTime.chartDescription"));
        List<String> names = columns.stream().map(Column::name).toList();
        Chart chart = new Chart(Chart.Kind.BAR, names, List.of(sums), Optional.empty(), Optional.empty());
        return ChartView.of(page, said.id() + "-chart", said.id(), about, chart);
    }

    private static Optional<Amount> amount(Words words, int count) {
        return Optional.of(new Amount(BigDecimal.valueOf(count), words.number(count)));
    }
}
