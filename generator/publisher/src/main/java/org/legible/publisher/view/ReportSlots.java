package org.legible.publisher.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.render.BodyPart;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.render.SlotContent;
import org.legible.publisher.report.Assessment;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Statistic;
import org.legible.publisher.text.Block;

/**
 * Shows what a report's text asks for in its flow: tables, blocks made from the facts, ways back and omissions.
 *
 * @param report the report and the page
 * @param headings the ids of the text's headings
 * @param summary the young people's summary, where there is one
 */
record ReportSlots(ReportContext report, Set<String> headings, Optional<RenderedText> summary) {

    private static final BodyPart NOTHING = BodyPart.html("");

    /** The slots of a report's own text. */
    static ReportSlots of(ReportContext report, RenderedText text, Optional<RenderedText> summary) {
        Set<String> headings =
                text.contents().stream().map(RenderedText.Heading::id).collect(Collectors.toUnmodifiableSet());
        return new ReportSlots(report, headings, summary);
    }

    /** The part of the page for a slot of the text. */
    BodyPart of(SlotContent content) {
        if (content instanceof SlotContent.Table table) return table(table);
        if (content instanceof SlotContent.Placed placed) return placed(placed.placement());
        if (content instanceof SlotContent.Omitted omitted)
            return BodyPart.view("parts/omission.peb", OmissionView.of(omitted.omission(), report.words()));
        if (content instanceof SlotContent.RestsOnThis rests)
            return BodyPart.view("parts/backlinks.peb", BacklinksView.of(report, rests.recommendations()));
        if (content instanceof SlotContent.SectionGrade grade)
            return BodyPart.view("parts/section-grade.peb", SectionGradeView.of(report, grade.grid(), grade.area()));
        throw new IllegalStateException("Unknown slot " + content);
    }

    private BodyPart table(SlotContent.Table table) {
        List<String> head =
                table.head().stream().map(report.page().writer()::inline).toList();
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.stream().map(report.page().writer()::inline).toList())
                .toList();
        String caption = report.page().writer().inline(table.caption());
        return table(TableView.of("table-" + table.number(), caption, head, rows));
    }

    private BodyPart table(TableView view) {
        return BodyPart.view(view.template(report.page().edition().isLargePrint()), view);
    }

    private BodyPart placed(Block.Placement placement) {
        return switch (placement.block()) {
            case JUDGEMENTS -> judgements(placement);
            case PREVIOUS_JUDGEMENTS -> table(PreviousJudgementsTable.of(report));
            case STATISTICS -> statistics(placement);
            case RECOMMENDATIONS -> recommendations(placement);
            case ACTIONS -> BodyPart.view("parts/actions.peb", ActionsView.of(report, placement.headed()));
            case ASSESSMENT -> assessments(placement);
            case SUMMARY -> summaryItself();
        };
    }

    private BodyPart judgements(Block.Placement placement) {
        Predicate<Grid> selected = selects(placement) ? grid -> grid.key().equals(value(placement)) : grid -> true;
        List<GridView> grids = report.report().judgements().stream()
                .filter(selected)
                .map(grid -> GridView.of(report, grid, placement.heading()))
                .toList();
        return BodyPart.view("parts/judgements.peb", new GridsView(grids));
    }

    private BodyPart statistics(Block.Placement placement) {
        StatisticsTable tables = new StatisticsTable(report);
        if (!selects(placement))
            return table(tables.of("table-statistics", report.words().get("statistics.caption"), statistic -> true));
        Predicate<Statistic> inSection = statistic -> statistic.section().equals(Optional.of(value(placement)));
        String caption = placement.heading().isEmpty()
                ? report.words().get("statistics.caption")
                : report.words().get("statistics.captionSection", Map.of("section", placement.heading()));
        return table(tables.of("table-statistics-" + value(placement), caption, inSection));
    }

    private BodyPart recommendations(Block.Placement placement) {
        List<Recommendation> items = report.report().recommendations().stream()
                .filter(item -> RecommendationMaker.isSelected(placement.selection(), item))
                .toList();
        RecommendationMaker maker = new RecommendationMaker(report, true);
        return BodyPart.view(
                "parts/recommendations.peb",
                RecommendationsView.of(maker, items, placement.headed(), placement.heading()));
    }

    private BodyPart assessments(Block.Placement placement) {
        Predicate<Assessment> selected =
                selects(placement) ? item -> item.section().equals(value(placement)) : item -> true;
        List<AssessmentView> views = report.report().assessments().stream()
                .filter(selected)
                .map(item -> AssessmentView.of(report, item, placement.headed(), placement.heading()))
                .toList();
        return BodyPart.view("parts/assessment.peb", new AssessmentsView(views));
    }

    /** The summary itself, unless its notes or headings would give an id to two things; then a link to it. */
    private BodyPart summaryItself() {
        if (summary.isEmpty()) return NOTHING;
        if (!summary.get().notes().isEmpty() || sharesHeadings(summary.get())) {
            Edition edition = report.page().edition().isLargePrint() ? Edition.SUMMARY_LARGE_PRINT : Edition.SUMMARY;
            String href = report.page().link(Addresses.report(report.slug(), edition));
            return BodyPart.view(
                    "parts/summary-link.peb", new LinkView(report.words().get("formats.summary"), href));
        }
        List<BodyPart> body = report.page().writer().body(summary.get().body(), this::withoutBlocks);
        return BodyPart.view("parts/body.peb", new BodyView(body));
    }

    private boolean sharesHeadings(RenderedText other) {
        return other.contents().stream().anyMatch(heading -> headings.contains(heading.id()));
    }

    /** The blocks that a summary places stand in the report's own text already. */
    private BodyPart withoutBlocks(SlotContent content) {
        boolean standsAlready = content instanceof SlotContent.Placed || content instanceof SlotContent.Table;
        return standsAlready ? NOTHING : of(content);
    }

    private static boolean selects(Block.Placement placement) {
        return !placement.selection().equals(Block.Selection.ALL);
    }

    private static String value(Block.Placement placement) {
        return placement.selection().value();
    }
}
