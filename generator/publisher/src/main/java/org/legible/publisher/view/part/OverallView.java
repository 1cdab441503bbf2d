package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.Words;

/**
 * The overall grade of a report, as picture and word; or that it gives none.
 *
 * @param stairs the picture, where there is a grade
 * @param label what the grade is of
 * @param word the grade
 * @param place its place on the scale, in words
 */
public record OverallView(Optional<StairsView> stairs, String label, String word, Optional<String> place) {

    /** The overall grade of the first grid that gives one; empty where nothing was graded. */
    public static Optional<OverallView> of(ReportContext report) {
        List<Grid> grids = report.report().judgements();
        Words words = report.words();
        if (grids.isEmpty()) return Optional.empty();
        for (Grid grid : grids) {
            Optional<OverallView> overall = grid.overallGrade().map(grade -> of(report, grid, grade, grids.size() > 1));
            if (overall.isPresent()) return overall;
        }
        return Optional.of(new OverallView(
                Optional.empty(), words.get("summary.overall"), words.get("judgement.noOverall"), Optional.empty()));
    }

    // Where several things were graded, the reader learns which of them this is.
    private static OverallView of(ReportContext report, Grid grid, String grade, boolean isOneOfSeveral) {
        GradeView view = GradeView.of(report.scale(grid.scale()), grade, Optional.empty(), report.words());
        String label =
                grid.overallTitle().map(Text::shown).orElse(report.words().get("summary.overall"));
        return new OverallView(
                Optional.of(StairsView.of(view.steps())),
                isOneOfSeveral
                        ? report.words().get("summary.overallOf", Map.of("label", label, "title", grid.title()))
                        : label,
                view.word(),
                Optional.of(view.place()));
    }
}
