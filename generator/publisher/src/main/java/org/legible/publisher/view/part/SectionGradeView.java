package org.legible.publisher.view.part;

import java.util.Optional;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Scale;
import org.legible.publisher.view.ReportContext;

/**
 * The grade of a section, under its heading.
 *
 * @param title what was judged
 * @param hasHref true if the page has the table of judgements to lead back to
 */
public record SectionGradeView(String title, GradeView grade, boolean hasHref, String href) {

    /** The grade of an area, or the overall grade where {@code areaId} is empty. */
    public static SectionGradeView of(ReportContext report, String gridKey, String areaId) {
        Grid grid = report.report().judgements().stream()
                .filter(candidate -> candidate.key().value().equals(gridKey))
                .findFirst()
                .orElseThrow();
        Scale scale = report.page().library().scales().get(grid.scale().value());
        boolean hasTable = !report.report().dataOnly().contains(FactBlock.JUDGEMENTS);
        if (areaId.isEmpty()) {
            GradeView overall =
                    GradeView.of(scale, grid.overallGrade().orElseThrow(), Optional.empty(), report.words());
            return new SectionGradeView(
                    grid.title().shown(), overall, hasTable, report.place(Anchors.judgement(gridKey)));
        }
        Grid.Area area = grid.allAreas()
                .filter(candidate -> candidate.id().value().equals(areaId))
                .findFirst()
                .orElseThrow();
        GradeView grade = GradeView.of(scale, area.grade().value(), Optional.empty(), report.words());
        return new SectionGradeView(area.title().shown(), grade, hasTable, report.place(Anchors.judgement(areaId)));
    }
}
