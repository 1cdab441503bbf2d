package org.legible.publisher.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.chart.Amount;
import org.legible.publisher.chart.Chart;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * Reads what stands in the line of a chart.
 *
 * @param place the line
 */
record ChartLines(Place place, Problems problems) {

    static final String EXAMPLE =
            "Write it as [[chart table=#table-1 kind=bar]], on a line of its own. What has spaces in it stands in "
                    + "quotation marks, as in columns=\"All plans, Up to date\".";

    private static final Map<String, Chart.Kind> KINDS =
            Map.of("bar", Chart.Kind.BAR, "line", Chart.Kind.LINE, "stacked", Chart.Kind.STACKED);

    /** The chart that is asked for, or empty if a problem says what is wrong. */
    Optional<Block> read(Map<String, String> arguments) {
        String table = arguments.getOrDefault("table", "").replaceFirst("^#", "");
        String kind = arguments.getOrDefault("kind", "").toLowerCase(Locale.ROOT);
        Optional<BigDecimal> from = Optional.ofNullable(arguments.get("from")).flatMap(this::from);
        if (table.isEmpty()) wrong("This chart does not say which table it shows.", EXAMPLE);
        if (!KINDS.containsKey(kind))
            wrong(
                    kind.isEmpty()
                            ? "This chart does not say of which kind it is."
                            : "There is no kind of chart \"" + kind + "\".",
                    kind.isEmpty()
                            ? "Write kind=bar, kind=line or kind=stacked."
                            : Nearest.remedy(kind, KINDS.keySet(), "kind"));
        if (table.isEmpty() || !KINDS.containsKey(kind)) return Optional.empty();
        return Optional.of(new Block.ChartRequest(
                place.line(),
                table,
                KINDS.get(kind),
                words(arguments.get("title")),
                words(arguments.get("columns")),
                words(arguments.get("rows")),
                from));
    }

    private Optional<BigDecimal> from(String written) {
        if (Amount.read(written, Locale.UK) instanceof Amount.Given given)
            return Optional.of(given.amount().value());
        wrong("The axis cannot begin at \"" + written + "\".", "Write a figure, such as from=50, or delete it.");
        return Optional.empty();
    }

    private static Optional<String> words(String written) {
        return Optional.ofNullable(written).map(String::strip).filter(words -> !words.isEmpty());
    }

    private void wrong(String what, String fix) {
        problems.error(place, what, "Readers would not find what should stand here.", fix);
    }
}
