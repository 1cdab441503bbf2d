package org.legible.publisher.view.part;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legible.publisher.chart.Chart;
import org.legible.publisher.chart.ChartDrawing;
import org.legible.publisher.chart.Draughtsman;
import org.legible.publisher.text.Block;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.Languages;
import org.legible.publisher.words.Words;

/**
 * A chart.
 *
 * @param id its id
 * @param title what it shows
 * @param about where its axis begins, if not at nought; else empty
 * @param table the id of the table with its figures
 * @param tableLink the words of the link there
 * @param description of what kind and how large it is, for those who do not see it
 * @param legend the names of its series; empty if there is only one
 * @param isLine true if it has lines instead of bars
 * @param drawing its shapes
 */
public record ChartView(
        String id,
        String title,
        String about,
        String table,
        String tableLink,
        String description,
        List<String> legend,
        boolean isLine,
        ChartDrawing drawing) {

    /** How many letters' heights the narrowest screen is wide, beside its margins: {@code --chart-letters} of the style sheets. */
    private static final double NARROWEST_SCREEN = 15;

    private static final double NARROWEST_SCREEN_IN_LARGE_PRINT = 9;

    private static final Pattern ASCII_DIGIT = Pattern.compile("[0-9]");

    /** A chart for this page. */
    public static ChartView of(ReportContext report, Block.Charted charted) {
        Chart chart = charted.chart();
        Words words = report.words();
        int series = chart.series().size();
        Map<String, String> described = Map.of(
                "kind", words.get("chart." + chart.kind().name().toLowerCase(Locale.ROOT)),
                "columns", words.count("chart.columns", series),
                "rows", words.count("chart.rows", chart.categories().size()));
        Said said = new Said(
                charted.title(),
                words.get("chart.table", Map.of("table", charted.caption())),
                words.get("chart.description", described));
        return of(report.page(), charted.id(), charted.table(), said, chart);
    }

    /**
     * What a chart says of itself in words.
     *
     * @param title what it shows
     * @param tableLink the words of the link to its table
     * @param description of what kind and how large it is
     */
    public record Said(String title, String tableLink, String description) {}

    /**
     * A chart of this page.
     *
     * @param id its id
     * @param table the id of the table with its figures
     */
    public static ChartView of(PageContext page, String id, String table, Said said, Chart chart) {
        String language = page.product().language();
        Locale locale = locale(language, chart);
        Draughtsman draughtsman = new Draughtsman(
                page.edition().isLargePrint() ? NARROWEST_SCREEN_IN_LARGE_PRINT : NARROWEST_SCREEN,
                Languages.isRightToLeft(language),
                locale);
        return new ChartView(
                id,
                said.title(),
                chart.from().map(from -> from(from, page.words(), locale)).orElse(""),
                table,
                said.tableLink(),
                said.description(),
                chart.series().size() > 1
                        ? chart.series().stream().map(Chart.Series::name).toList()
                        : List.of(),
                chart.kind() == Chart.Kind.LINE,
                draughtsman.draw(chart));
    }

    // The digits of the axis are those that the table prints: Arabic is written with either kind.
    private static Locale locale(String language, Chart chart) {
        boolean isLatin = chart.series().stream()
                .flatMap(series -> series.amounts().stream().flatMap(Optional::stream))
                .anyMatch(amount -> ASCII_DIGIT.matcher(amount.printed()).find());
        Locale locale = Locale.forLanguageTag(language);
        return isLatin
                ? new Locale.Builder()
                        .setLocale(locale)
                        .setUnicodeLocaleKeyword("nu", "latn")
                        .build()
                : locale;
    }

    private static String from(BigDecimal from, Words words, Locale locale) {
        String figure = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(locale)).format(from);
        return words.get("chart.from", Map.of("from", figure));
    }
}
