package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legible.publisher.report.Grid;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.ListWords;

/**
 * What a report found, in short.
 *
 * @param grids every grid of its judgements, each grade of which leads to the section about it
 * @param isSeveral true if there are more grids than one, whose overall grades need the grids' names
 * @param keyFindings what the page says first, as markup
 */
public record FindingsView(List<GridView> grids, boolean isSeveral, List<String> keyFindings) {

    /** What this report found. */
    public static FindingsView of(ReportContext report) {
        List<GridView> grids = report.report().judgements().stream()
                .map(grid -> GridView.of(report, grid, ""))
                .toList();
        return new FindingsView(
                grids,
                grids.size() > 1,
                report.report().keyFindings().stream().map(report::html).toList());
    }

    /** Links to what stands here, for the contents of the page. */
    public List<LinkView> sections(ReportContext report) {
        List<LinkView> sections = new ArrayList<>();
        if (!grids.isEmpty()) sections.add(new LinkView(report.words().get("report.judgements"), "#page-judgements"));
        if (!keyFindings.isEmpty())
            sections.add(new LinkView(report.words().get("report.keyFindings"), "#page-key-findings"));
        return sections;
    }

    /**
     * The verdict in a sentence or two, as markup: the author's, or one that is built from the grades by a fixed pattern. Empty
     * where there are neither.
     */
    public static Optional<String> verdict(ReportContext report) {
        List<Grid> grids = report.report().judgements();
        return report.report()
                .verdict()
                .map(report::html)
                .or(() -> Optional.of(
                                grids.size() == 1
                                        ? ofOne(report, grids.get(0))
                                        : grids.stream()
                                                .flatMap(grid -> overall(report, grid, "report.verdict").stream())
                                                .collect(Collectors.joining(" ")))
                        .filter(words -> !words.isEmpty())
                        .map(Markup::escape));
    }

    /** The overall grade, and how many of the others there are of each. */
    private static String ofOne(ReportContext report, Grid grid) {
        Map<String, Long> counts = grid.allAreas()
                .collect(Collectors.groupingBy(area -> area.grade().value(), Collectors.counting()));
        List<String> areas = report.scale(grid.scale()).grades().stream()
                .filter(grade -> counts.containsKey(grade.key().value()))
                .map(grade -> report.words()
                        .get(
                                "report.verdictCount",
                                Map.of(
                                        "count",
                                        counts.get(grade.key().value()),
                                        "grade",
                                        grade.title().shown())))
                .toList();
        String each = areas.isEmpty()
                ? ""
                : report.words().get("report.verdictAreas", Map.of("grades", new ListWords(report.words()).of(areas)));
        return (overall(report, grid, "report.verdictOverall").orElse("") + " " + each).strip();
    }

    private static Optional<String> overall(ReportContext report, Grid grid, String phrase) {
        return grid.overallGrade()
                .map(key -> report.scale(grid.scale()).grade(key).orElseThrow().title())
                .map(grade -> report.words()
                        .get(
                                phrase,
                                Map.of(
                                        "title",
                                        grid.title().shown(),
                                        "grade",
                                        grid.asPrinted().orElse(grade).shown())));
    }
}
