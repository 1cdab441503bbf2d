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
 * @param href the table of judgements, where the page has it
 */
public record SectionGradeView(String title, GradeView grade, Optional<String> href) {

    /** The grade of an area, or the overall grade where {@code areaId} is empty. */
    public static SectionGradeView of(ReportContext report, String gridKey, String areaId) {
        Grid grid = report.report().judgements().stream()
                .filter(candidate -> candidate.key().value().equals(gridKey))
                .findFirst()
                .orElseThrow();
        Scale scale = report.scale(grid.scale());
        boolean hasTable = !report.report().dataOnly().contains(FactBlock.JUDGEMENTS);
        Optional<String> table = Optional.of(report.place(Anchors.judgement(areaId.isEmpty() ? gridKey : areaId)))
                .filter(place -> hasTable);
        if (areaId.isEmpty()) {
            GradeView overall =
                    GradeView.of(scale, grid.overallGrade().orElseThrow(), Optional.empty(), report.words());
            return new SectionGradeView(grid.title().shown(), overall, table);
        }
        Grid.Area area = grid.allAreas()
                .filter(candidate -> candidate.id().value().equals(areaId))
                .findFirst()
                .orElseThrow();
        GradeView grade = GradeView.of(scale, area.grade().value(), Optional.empty(), report.words());
        return new SectionGradeView(area.title().shown(), grade, table);
    }
}
