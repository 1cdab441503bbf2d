package org.legible.publisher.view.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.render.BodyPart;
import org.legible.publisher.render.SlotContent;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Summary;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.PlacementSelector;
import org.legible.publisher.view.HeadingLevels;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.GridView;
import org.legible.publisher.view.part.SummaryChangesView;
import org.legible.publisher.view.part.SummaryJudgementsView;

/**
 * Shows the judgements and recommendations of a report in its young people's summary: where the summary's text places them,
 * and afterwards what it placed nowhere. What the summary leaves out with a reason is shown at neither.
 */
final class SummarySlots {

    /** The level of the heading under which the page puts what the text placed nowhere. */
    private static final int SECTION = 2;

    private final ReportContext report;
    private final Summary summary;
    private final Set<String> done = new HashSet<>();

    SummarySlots(ReportContext report, Summary summary) {
        this.report = report;
        this.summary = summary;
        summary.leftOut().forEach(leftOut -> done.add(leftOut.id().value()));
    }

    /** The part of the page for a slot of the summary's text. */
    BodyPart of(SlotContent content) {
        if (content instanceof SlotContent.Placed placed) return placed(placed);
        return new ReportSlots(report, Map.of(), Map.of(), Optional.empty()).of(content);
    }

    /** The judgements that the text placed nowhere. */
    SummaryJudgementsView remainingJudgements() {
        return judgements(grid -> true, SECTION, "");
    }

    /** The recommendations of these types that the text placed nowhere. */
    SummaryChangesView remainingChanges(Predicate<Recommendation.Type> types) {
        return changes(recommendation -> types.test(recommendation.type()), SECTION);
    }

    private BodyPart placed(SlotContent.Placed placed) {
        Block.Placement placement = placed.placement();
        PlacementSelector selection = placement.selection();
        return switch (placement.block()) {
            case JUDGEMENTS -> {
                SummaryJudgementsView view = judgements(
                        grid -> selection.key().isEmpty() || grid.key().value().equals(selection.value()),
                        placed.headed(),
                        placed.heading());
                view.grids().forEach(graded -> {
                    graded.grid().noOverall().ifPresent(absent -> done.add(absent.id()));
                    graded.grid().rows().forEach(row -> done.add(row.id()));
                });
                yield BodyPart.view("parts/summary-judgements.peb", view);
            }
            case RECOMMENDATIONS -> {
                Predicate<Recommendation> asked = selection::selects;
                SummaryChangesView view = changes(asked, placed.headed());
                report.report().recommendations().stream()
                        .filter(asked)
                        .forEach(item ->
                                done.add(Anchors.recommendation(item.id().value())));
                yield BodyPart.view("parts/summary-changes.peb", view);
            }
            default -> BodyPart.html("");
        };
    }

    private SummaryJudgementsView judgements(Predicate<Grid> selected, int headed, String heading) {
        List<GridView> grids = new ArrayList<>();
        for (Grid grid : report.report().judgements()) {
            if (!selected.test(grid)) continue;
            GridView view = GridView.plain(report, grid, heading).without(done);
            if (!view.rows().isEmpty() || view.noOverall().isPresent()) grids.add(view);
        }
        return SummaryJudgementsView.of(report, HeadingLevels.below(headed), grids);
    }

    private SummaryChangesView changes(Predicate<Recommendation> selected, int headed) {
        List<Recommendation> shown = report.report().recommendations().stream()
                .filter(selected)
                .filter(item -> !done.contains(Anchors.recommendation(item.id().value())))
                .toList();
        return new SummaryChanges(report, summary).of(shown, HeadingLevels.below(headed));
    }
}
