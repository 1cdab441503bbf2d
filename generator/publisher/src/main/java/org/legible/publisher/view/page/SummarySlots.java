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
import org.legible.publisher.view.HeadingLevels;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PassageView;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.RecommendationTitles;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.DueWords;
import org.legible.publisher.view.part.GridView;
import org.legible.publisher.view.part.StatusView;
import org.legible.publisher.view.part.SummaryJudgementsView;
import org.legible.publisher.view.part.SummaryRecommendationsView;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.ListWords;
import org.legible.publisher.words.Words;

/**
 * Shows the judgements and recommendations of a report in its young people's summary: where the summary's text places them,
 * and afterwards what it placed nowhere. What the summary leaves out with a reason is shown at neither.
 */
final class SummarySlots {

    /** The level of the heading under which the page puts what the text placed nowhere. */
    private static final int SECTION = 2;

    private final ReportContext report;
    private final Set<String> done = new HashSet<>();

    SummarySlots(ReportContext report, Summary summary) {
        this.report = report;
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
    SummaryRecommendationsView remainingRecommendations(Predicate<Recommendation.Type> types) {
        return recommendations(recommendation -> types.test(recommendation.type()));
    }

    private BodyPart placed(SlotContent.Placed placed) {
        Block.Placement placement = placed.placement();
        Block.Selection selection = placement.selection();
        return switch (placement.block()) {
            case JUDGEMENTS -> {
                SummaryJudgementsView view = judgements(
                        grid -> selection.key().isEmpty() || grid.key().value().equals(selection.value()),
                        placed.headed(),
                        placed.heading());
                view.grids().forEach(grid -> {
                    grid.noOverall().ifPresent(absent -> done.add(absent.id()));
                    grid.rows().forEach(row -> done.add(row.id()));
                });
                yield BodyPart.view("parts/summary-judgements.peb", view);
            }
            case RECOMMENDATIONS -> {
                SummaryRecommendationsView view = recommendations(selection::selects);
                view.items().forEach(item -> done.add(item.id()));
                yield BodyPart.view("parts/summary-recommendations.peb", view);
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
        return new SummaryJudgementsView(HeadingLevels.below(headed), List.copyOf(grids));
    }

    private SummaryRecommendationsView recommendations(Predicate<Recommendation> selected) {
        List<SummaryRecommendationsView.Item> items = new ArrayList<>();
        List<Recommendation> shown = report.report().recommendations().stream()
                .filter(selected)
                .filter(item -> !done.contains(Anchors.recommendation(item.id().value())))
                .toList();
        shown.forEach(
                item -> items.add(item(item, Anchors.recommendation(item.id().value()))));
        String title = RecommendationNames.of(report.words(), shown).title();
        return new SummaryRecommendationsView(title, List.copyOf(items));
    }

    /** Who was asked, by when, what each answered and what became of it, in sentences. */
    private List<String> said(Recommendation recommendation) {
        Words words = report.words();
        List<String> said = new ArrayList<>();
        List<String> to = recommendation.to().stream().map(report::plainBody).toList();
        if (!to.isEmpty()) said.add(words.get("summary.whoActs", Map.of("to", new ListWords(words).of(to))));
        DueWords.of(report, recommendation).ifPresent(due -> said.add(words.get("summary.due", Map.of("due", due))));
        for (Recommendation.Response response : recommendation.responses())
            said.add(words.get(
                    "summary.answer",
                    Map.of(
                            "body",
                            report.plainBody(response.by()),
                            "answer",
                            words.get("answer." + EnumWords.wordKey(response.is())))));
        if (!recommendation.status().isEmpty())
            for (StatusView newest : StatusView.plain(report, recommendation))
                said.add(words.get("summary.status", Map.of("status", newest.word())));
        return List.copyOf(said);
    }

    private SummaryRecommendationsView.Item item(Recommendation recommendation, String id) {
        PassageView text = report.passage(recommendation.plain().orElse(recommendation.text()));
        String title = RecommendationTitles.of(report, recommendation);
        return new SummaryRecommendationsView.Item(
                id,
                text,
                recommendation.plain().isPresent() ? Optional.empty() : Optional.of(report.ofEdition("summary.words")),
                said(recommendation),
                new LinkView(
                        report.ofEdition("summary.evidence", Map.of("recommendation", title)),
                        report.recommendationPlace(id)));
    }
}
