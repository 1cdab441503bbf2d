package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.PreviousJudgement;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.GradeView;

/**
 * A grade that was given to something.
 *
 * @param report the report that gives it, or that tells of it
 * @param isEarlier true if an earlier inspection gave it, and the report only tells of it
 * @param date when it was given: the day of the report, or of the earlier judgement
 * @param scale the key of its scale
 * @param key the key of the grade
 * @param judged what was judged
 * @param grade the grade in words
 * @param note what to know about it, as markup
 */
record GivenGrade(
        ReportContext report,
        boolean isEarlier,
        PartialDate date,
        String scale,
        String key,
        Judged judged,
        GradeView grade,
        Optional<String> note) {

    /**
     * What was judged.
     *
     * @param grid the key of its grid; empty for what an earlier inspection judged
     * @param title its name, in the words of the report
     * @param name the same in small letters, for comparing
     * @param partOf the area that it is a part of
     */
    record Judged(String grid, String title, String name, Optional<String> partOf) {

        /** True if both are the same thing, as far as their names can tell. */
        boolean isSame(Judged other) {
            return grid.equals(other.grid) && name.equals(other.name);
        }
    }

    /** All that a report gives or tells of, in its order. */
    static List<GivenGrade> in(ReportContext report) {
        List<GivenGrade> all = new ArrayList<>();
        for (PreviousJudgement earlier : report.report().previousJudgements()) all.add(earlier(report, earlier));
        for (Grid grid : report.report().judgements()) {
            grid.overallGrade().ifPresent(grade -> all.add(overall(report, grid, grade)));
            for (Grid.Area area : grid.areas()) addArea(report, grid, area, Optional.empty(), all);
        }
        return List.copyOf(all);
    }

    private static GivenGrade overall(ReportContext report, Grid grid, String grade) {
        String label =
                grid.overallTitle().map(Text::shown).orElse(report.words().get("judgement.overall"));
        String title = report.words().get("authority.overallOf", Map.of("title", grid.title(), "overall", label));
        String name = grid.overallTitle().map(GivenGrade::name).orElse("");
        return of(report, grid, new Judged(grid.key().value(), title, name, Optional.empty()), grade, grid.asPrinted());
    }

    private static void addArea(
            ReportContext report, Grid grid, Grid.Area area, Optional<Text> within, List<GivenGrade> all) {
        Judged judged = new Judged(
                grid.key().value(),
                area.title().shown(),
                name(area.title()),
                within.map(whole -> report.words().get("judgement.partOf", Map.of("area", whole))));
        all.add(of(report, grid, judged, area.grade().value(), area.asPrinted()));
        for (Grid.Area part : area.areas()) addArea(report, grid, part, Optional.of(area.title()), all);
    }

    private static GivenGrade of(
            ReportContext report, Grid grid, Judged judged, String grade, Optional<Text> asPrinted) {
        return new GivenGrade(
                report,
                false,
                report.report().published().value(),
                grid.scale().value(),
                grade,
                judged,
                GradeView.of(report.scale(grid.scale()), grade, asPrinted, report.words()),
                Optional.empty());
    }

    private static GivenGrade earlier(ReportContext report, PreviousJudgement earlier) {
        String grade = earlier.grade().value();
        return new GivenGrade(
                report,
                true,
                earlier.date(),
                earlier.scale().value(),
                grade,
                new Judged("", earlier.title().shown(), name(earlier.title()), Optional.empty()),
                GradeView.of(report.scale(earlier.scale()), grade, earlier.asPrinted(), report.words()),
                earlier.note().map(report::html));
    }

    private static String name(Text title) {
        return title.value().strip().toLowerCase(Locale.ROOT);
    }
}
