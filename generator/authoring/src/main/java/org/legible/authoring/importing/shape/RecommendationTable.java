package org.legible.authoring.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.Look;
import org.legible.authoring.importing.source.SourceWords;

/** A table whose rows are recommendations: one column heads them by that word, and another may have their numbers. */
final class RecommendationTable {

    private static final Pattern WORDS = Pattern.compile(
            "(?i)(?:the )?(?:recommendations?|recommended actions?|what we recommend|areas? for improvement)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:#|no\\.?|nr\\.?|num(?:ber)?|ref(?:erence)?\\.?|id)?|(?:recommendation|rec\\.?) (?:no\\.?|number|ref(?:erence)?\\.?)");
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:R|Rec\\.?|Recommendation)?\\s*(\\d{1,3}(?:\\.\\d{1,2})?[a-z]?)[.)]?");

    private final List<List<SourceWords>> rows;
    private final List<String> heads;
    private final int words;
    private final Optional<Integer> number;

    private RecommendationTable(Part.Table table, List<String> heads, int words, Optional<Integer> number) {
        rows = table.rows().subList(table.heads(), table.rows().size());
        this.heads = heads;
        this.words = words;
        this.number = number;
    }

    /**
     * A row.
     *
     * @param number its number without what stands before it; empty if it has none
     * @param others what its other columns say, each with its head; empty if there are none
     */
    record Row(Optional<String> number, SourceWords words, String others) {

        List<Doubt> doubts() {
            return others.isEmpty()
                    ? List.of()
                    : List.of(Doubt.decide(
                            others,
                            "The table of recommendations says this of it too; it is not in the report yet.",
                            "If it says who must act and by when, write them as to: and due:."));
        }
    }

    /** This part as such a table; empty if it is none. */
    static Optional<RecommendationTable> of(Part part) {
        if (!(part instanceof Part.Table table)
                || table.heads() != 1
                || table.rows().size() < 2) return Optional.empty();
        List<String> heads = table.rows().get(0).stream()
                .map(SourceWords::line)
                .map(String::strip)
                .toList();
        return column(heads, WORDS.asMatchPredicate())
                .map(words -> new RecommendationTable(table, heads, words, column(heads, NUMBER.asMatchPredicate())));
    }

    private static Optional<Integer> column(List<String> heads, Predicate<String> isIt) {
        return IntStream.range(0, heads.size())
                .filter(i -> isIt.test(heads.get(i)))
                .boxed()
                .findFirst();
    }

    /** Its rows that say something. */
    List<Row> rows() {
        List<Row> found = new ArrayList<>();
        for (List<SourceWords> row : rows) {
            Optional<Matcher> printed = number.map(
                            column -> NUMBERED.matcher(row.get(column).line().strip()))
                    .filter(Matcher::matches);
            String others = IntStream.range(0, row.size())
                    .filter(i -> i != words && !(printed.isPresent() && i == number.get()))
                    .filter(i -> !row.get(i).isBlank())
                    .mapToObj(i -> heads.get(i).isEmpty()
                            ? row.get(i).line()
                            : heads.get(i) + ": " + row.get(i).line())
                    .collect(Collectors.joining("; "));
            if (!row.get(words).isBlank() || !others.isEmpty())
                found.add(new Row(
                        printed.map(matched -> matched.group(1)), row.get(words).without(Look.BOLD), others));
        }
        return found;
    }
}
