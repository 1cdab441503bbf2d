package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.ListWords;
import org.legible.publisher.words.Words;

/**
 * Judgements as a young person reads them: folded, under a line that says how many there are of each grade, and what each grade
 * means, said once.
 *
 * @param level the level of the headings over the grids
 * @param title how many grades there are, and which; empty if there are none
 * @param meanings what each grade means that was given
 */
public record SummaryJudgementsView(int level, String title, List<Meaning> meanings, List<Graded> grids) {

    /** A grade and what it means, as markup. */
    public record Meaning(String word, String meaning) {}

    /** A grid, with the picture of each of its grades. */
    public record Graded(GridView grid, List<Pictured> rows) {}

    /** A judgement with the picture of its grade. */
    public record Pictured(GridView.Row row, StairsView stairs) {}

    /** These grids. */
    public static SummaryJudgementsView of(ReportContext report, int level, List<GridView> grids) {
        List<GridView.Row> rows =
                grids.stream().flatMap(grid -> grid.rows().stream()).toList();
        // One word may mean two things, where the scales of a report are two.
        List<Meaning> meanings = rows.stream()
                .map(row -> new Meaning(row.grade().word(), row.meaning()))
                .distinct()
                .toList();
        List<Graded> graded = grids.stream()
                .map(grid -> new Graded(
                        grid,
                        grid.rows().stream()
                                .map(row -> new Pictured(
                                        row, StairsView.of(row.grade().steps())))
                                .toList()))
                .toList();
        return new SummaryJudgementsView(level, title(report.words(), rows), meanings, graded);
    }

    private static String title(Words words, List<GridView.Row> rows) {
        Map<String, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(row -> row.grade().word(), LinkedHashMap::new, Collectors.counting()));
        List<String> said = new ArrayList<>();
        counts.forEach(
                (word, count) -> said.add(words.get("report.verdictCount", Map.of("count", count, "grade", word))));
        return words.get(
                "summary.allGrades",
                Map.of(
                        "count",
                        words.count("summary.countGrades", rows.size()),
                        "grades",
                        new ListWords(words).of(said)));
    }
}
