package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.HeadingLevels;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.ListWords;
import org.legible.publisher.words.Words;

/**
 * A grid of judgements.
 *
 * @param id the id of its table
 * @param caption what was judged
 * @param isTitled true if the heading right above says the caption already
 * @param rows the overall grade, then the areas, those within an area right after it
 * @param noOverall that it has no overall grade, where that is so
 * @param scale the grades of the scale and where they are from, in words
 */
public record GridView(
        String id, String caption, boolean isTitled, List<Row> rows, Optional<NoOverall> noOverall, String scale) {

    /** That the report gives no overall grade, said where the grade would stand, with the reason as markup. */
    public record NoOverall(String id, Optional<String> reason) {}

    /**
     * One judgement.
     *
     * @param title what was judged, which leads to the section about it where the report has one
     * @param partOf the area that it is a part of, in words
     * @param meaning what the grade means, as markup
     */
    public record Row(
            String id, LinkView title, boolean isOverall, Optional<String> partOf, GradeView grade, String meaning) {}

    /** The grid of that number in the report; {@code heading} is the heading right above it, or empty. */
    public static GridView of(ReportContext report, Grid grid, String heading) {
        return of(report, grid, heading, Grid.Area::title);
    }

    /** The same grid in words for young people, where there are such. */
    public static GridView plain(ReportContext report, Grid grid, String heading) {
        return of(report, grid, heading, Grid.Area::plain);
    }

    private static GridView of(ReportContext report, Grid grid, String heading, Function<Grid.Area, Text> titles) {
        Scale scale = report.scale(grid.scale());
        RowMaker rows = new RowMaker(report, scale, titles, new ArrayList<>());
        grid.overallGrade().ifPresent(grade -> rows.addOverall(grid, grade));
        for (Grid.Area area : grid.areas()) rows.addArea(area, Optional.empty());
        NoOverall noOverall = new NoOverall(
                Anchors.judgement(grid.key().value()), grid.overallReason().map(reason -> report.html(reason)));
        return new GridView(
                "table-judgements-" + grid.key(),
                grid.title().shown(),
                HeadingLevels.saySame(heading, grid.title().value()),
                List.copyOf(rows.rows()),
                grid.overallGrade().isPresent() ? Optional.empty() : Optional.of(noOverall),
                scaleInWords(scale, report.words()));
    }

    /** The scale: whose it is, and its grades from best to worst. */
    static String scaleInWords(Scale scale, Words words) {
        List<String> grades =
                scale.grades().stream().map(grade -> grade.title().shown()).toList();
        return words.get(
                "judgement.scale", Map.of("framework", scale.framework(), "grades", new ListWords(words).of(grades)));
    }

    private record RowMaker(ReportContext report, Scale scale, Function<Grid.Area, Text> titles, List<Row> rows) {

        void addOverall(Grid grid, String grade) {
            String title =
                    grid.overallTitle().map(Text::shown).orElse(report.words().get("judgement.overall"));
            rows.add(row(grid.key(), title, grid.section(), true, Optional.empty(), grade, grid.asPrinted()));
        }

        void addArea(Grid.Area area, Optional<Text> within) {
            rows.add(row(
                    area.id(),
                    titles.apply(area).shown(),
                    area.section(),
                    false,
                    within,
                    area.grade().value(),
                    area.asPrinted()));
            for (Grid.Area part : area.areas()) addArea(part, Optional.of(titles.apply(area)));
        }

        private Row row(
                Text id,
                String title,
                Optional<Text> section,
                boolean isOverall,
                Optional<Text> within,
                String grade,
                Optional<Text> asPrinted) {
            return new Row(
                    Anchors.judgement(id.value()),
                    new LinkView(title, section.map(heading -> report.place(heading.value()))),
                    isOverall,
                    within.map(area -> report.words().get("judgement.partOf", Map.of("area", area))),
                    GradeView.of(scale, grade, asPrinted, report.words()),
                    report.page().html(scale.grade(grade).orElseThrow().meaning(), ""));
        }
    }

    /** The same without the judgements of these ids. */
    public GridView without(Set<String> ids) {
        List<Row> others = rows.stream().filter(row -> !ids.contains(row.id())).toList();
        return new GridView(
                id, caption, isTitled, others, noOverall.filter(absent -> !ids.contains(absent.id())), scale);
    }

    /** The id that a grid's table has on a page that shows grids of several reports. */
    public GridView onSharedPage(String slug) {
        String shared = HeadingIds.slug(slug) + "-" + id;
        return new GridView(shared, caption, isTitled, rows, noOverall, scale);
    }
}
