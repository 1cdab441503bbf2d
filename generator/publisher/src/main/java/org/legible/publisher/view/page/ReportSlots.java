package org.legible.publisher.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.render.BodyPart;
import org.legible.publisher.render.Fragment;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.render.Segment;
import org.legible.publisher.render.SlotContent;
import org.legible.publisher.render.SlotVisitor;
import org.legible.publisher.report.Assessment;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Statistic;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.PlacementSelector;
import org.legible.publisher.view.HeadingLevels;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.SummaryTitles;
import org.legible.publisher.view.part.ActionsView;
import org.legible.publisher.view.part.AssessmentView;
import org.legible.publisher.view.part.AssessmentsView;
import org.legible.publisher.view.part.BacklinksView;
import org.legible.publisher.view.part.BodyView;
import org.legible.publisher.view.part.ChartView;
import org.legible.publisher.view.part.GridView;
import org.legible.publisher.view.part.GridsView;
import org.legible.publisher.view.part.OmissionView;
import org.legible.publisher.view.part.PreviousJudgementsTable;
import org.legible.publisher.view.part.RecommendationMaker;
import org.legible.publisher.view.part.RecommendationsView;
import org.legible.publisher.view.part.SectionGradeView;
import org.legible.publisher.view.part.StatisticsMaker;
import org.legible.publisher.view.part.TableView;

/**
 * Shows what a report's text asks for in its flow: tables, charts, blocks made from the facts, ways back and omissions.
 *
 * @param report the report and the page
 * @param headings the words of the text's headings, by their ids
 * @param beginnings how the paragraphs begin that recommendations rest on
 * @param summary the first of its summaries for young people, where there is one
 */
record ReportSlots(
        ReportContext report,
        Map<String, String> headings,
        Map<ParagraphRef, RenderedText.Beginning> beginnings,
        Optional<RenderedText> summary)
        implements SlotVisitor<BodyPart> {

    private static final BodyPart NOTHING = BodyPart.html("");

    /** The slots of a report's own text. */
    static ReportSlots of(ReportContext report, RenderedText text, Optional<RenderedText> summary) {
        Map<String, String> headings = text.contents().stream()
                .collect(Collectors.toMap(
                        RenderedText.Heading::id, heading -> heading.title().shown(), (first, second) -> first));
        return new ReportSlots(report, headings, text.beginnings(), summary);
    }

    /** The part of the page for a slot of the text. */
    BodyPart of(SlotContent content) {
        return content.on(this);
    }

    @Override
    public BodyPart omitted(SlotContent.Omitted omitted) {
        return BodyPart.view("parts/omission.peb", OmissionView.of(omitted.omission(), report));
    }

    @Override
    public BodyPart charted(SlotContent.Charted charted) {
        return BodyPart.view("parts/chart.peb", ChartView.of(report, charted.chart()));
    }

    @Override
    public BodyPart restsOnThis(SlotContent.RestsOnThis rests) {
        return BodyPart.view("parts/backlinks.peb", BacklinksView.of(report, rests.recommendations()));
    }

    @Override
    public BodyPart sectionGrade(SlotContent.SectionGrade grade) {
        return BodyPart.view("parts/section-grade.peb", SectionGradeView.of(report, grade.grid(), grade.area()));
    }

    @Override
    public BodyPart table(SlotContent.Table table) {
        String caption = report.page().writer().inline(table.caption());
        return table(TableView.of(table.id(), caption, markup(table.heads()), markup(table.rows()))
                .titled(table.isTitled()));
    }

    private List<List<String>> markup(List<List<Fragment>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(report.page().writer()::inline).toList())
                .toList();
    }

    private BodyPart table(TableView view) {
        Edition edition = report.page().edition();
        return BodyPart.view(view.template(edition), view.in(edition));
    }

    @Override
    public BodyPart placed(SlotContent.Placed placed) {
        Block.Placement placement = placed.placement();
        return switch (placement.block()) {
            case JUDGEMENTS -> judgements(placement, placed.heading());
            case PREVIOUS_JUDGEMENTS -> table(PreviousJudgementsTable.of(report, placed.heading()));
            case STATISTICS -> statistics(placement, placed.heading());
            case RECOMMENDATIONS -> recommendations(placed);
            case ACTIONS -> BodyPart.view("parts/actions.peb", ActionsView.of(report, placed.headed()));
            case ASSESSMENT -> assessments(placed);
            case SUMMARY -> summaryItself(placed);
        };
    }

    private BodyPart judgements(Block.Placement placement, String heading) {
        Predicate<Grid> selected =
                selects(placement) ? grid -> grid.key().value().equals(value(placement)) : grid -> true;
        List<GridView> grids = report.report().judgements().stream()
                .filter(selected)
                .map(grid -> GridView.of(report, grid, heading))
                .toList();
        boolean asLists = report.page().edition().isLargePrint();
        return BodyPart.view(asLists ? "parts/judgements-as-lists.peb" : "parts/judgements.peb", new GridsView(grids));
    }

    private BodyPart statistics(Block.Placement placement, String heading) {
        StatisticsMaker tables = new StatisticsMaker(report);
        String title = report.words().get("statistics.caption");
        boolean isTitled = HeadingLevels.saySame(heading, title);
        if (!selects(placement))
            return table(tables.of("table-statistics", Markup.escape(title), isTitled, statistic -> true));
        String section = value(placement);
        Predicate<Statistic> inSection = statistic ->
                statistic.section().stream().anyMatch(key -> key.value().equals(section));
        // The section's own heading stands above; who meets the table alone is told of which section it is.
        String caption = headings.getOrDefault(section, "").isEmpty() || isTitled
                ? Markup.escape(title)
                : report.words()
                        .get(
                                "statistics.captionSection",
                                Map.of(
                                        "title", Markup.escape(title),
                                        "section", Markup.unseen(Markup.escape(headings.get(section)))));
        return table(tables.of("table-statistics-" + section, caption, isTitled, inSection));
    }

    private BodyPart recommendations(SlotContent.Placed placed) {
        List<Recommendation> items = report.report().recommendations().stream()
                .filter(item -> placed.placement().selection().selects(item))
                .toList();
        RecommendationMaker maker = new RecommendationMaker(report, beginnings, true);
        boolean isOne = placed.placement().selection().isOne();
        return BodyPart.view(
                "parts/recommendations.peb",
                isOne
                        ? RecommendationsView.outsideOfGroups(maker, items, placed.headed())
                        : RecommendationsView.of(maker, items, placed.headed(), placed.heading()));
    }

    private BodyPart assessments(SlotContent.Placed placed) {
        Block.Placement placement = placed.placement();
        Predicate<Assessment> selected =
                selects(placement) ? item -> item.section().value().equals(value(placement)) : item -> true;
        List<AssessmentView> views = report.report().assessments().stream()
                .filter(selected)
                .map(item -> AssessmentView.of(report, item, placed.headed(), placed.heading()))
                .toList();
        return BodyPart.view("parts/assessment.peb", new AssessmentsView(views));
    }

    /**
     * The summary itself, or a link to it. It brings headings of its own: below the heading whose section it fills, or beside
     * the heading whose section another block fills.
     */
    private BodyPart summaryItself(SlotContent.Placed placed) {
        if (summary.isEmpty()) return NOTHING;
        if (!showsSummary()) {
            SummaryFile first = report.entry().summaries().get(0);
            Address address =
                    Addresses.summary(report.slug(), first.name(), report.page().edition());
            String name = SummaryTitles.of(report.entry(), first, report.words());
            return BodyPart.view(
                    "parts/summary-link.peb", new LinkView(name, report.page().link(address)));
        }
        Fragment body = summary.get().body().lowered(summaryLowered(placed));
        return BodyPart.view(
                "parts/body.peb", new BodyView(report.page().writer().body(body, this::withoutBlocks)));
    }

    private static int summaryLowered(SlotContent.Placed placed) {
        int first = HeadingLevels.below(placed.heading().isEmpty() ? placed.headed() - 1 : placed.headed());
        return first - HeadingLevels.below(0);
    }

    /** The headings of the text in order, with those of the summary where it stands in the text. */
    List<RenderedText.Heading> contents(RenderedText text) {
        List<RenderedText.Heading> contents = new ArrayList<>();
        int next = 0;
        for (Segment segment : text.body().segments()) {
            if (segment instanceof Segment.HeadingStart heading && !heading.id().isEmpty())
                contents.add(text.contents().get(next++));
            else if (segment instanceof Segment.Slot slot
                    && slot.content() instanceof SlotContent.Placed placed
                    && placed.placement().block() == FactBlock.SUMMARY
                    && showsSummary())
                for (RenderedText.Heading heading : summary.get().contents())
                    contents.add(heading.lowered(summaryLowered(placed)));
        }
        return List.copyOf(contents);
    }

    // Not where its notes or headings would give an id to two things.
    private boolean showsSummary() {
        return summary.isPresent() && summary.get().notes().isEmpty() && !sharesHeadings(summary.get());
    }

    private boolean sharesHeadings(RenderedText other) {
        return other.contents().stream().anyMatch(heading -> headings.containsKey(heading.id()));
    }

    /** The blocks that a summary places stand in the report's own text already. */
    private BodyPart withoutBlocks(SlotContent content) {
        boolean standsAlready = content instanceof SlotContent.Placed
                || content instanceof SlotContent.Table
                || content instanceof SlotContent.Charted;
        return standsAlready ? NOTHING : of(content);
    }

    private static boolean selects(Block.Placement placement) {
        return !placement.selection().equals(PlacementSelector.ALL);
    }

    private static String value(Block.Placement placement) {
        return placement.selection().value();
    }
}
