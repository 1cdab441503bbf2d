package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.RecommendationTitles;
import org.legible.publisher.view.ReportContext;

/**
 * Makes the views of a report's recommendations.
 *
 * @param report the report and the page
 * @param beginnings how the paragraphs begin that they rest on
 * @param inText true where they stand in the text of their report, whose numbering they may be part of
 */
public record RecommendationMaker(
        ReportContext report, Map<ParagraphRef, RenderedText.Beginning> beginnings, boolean inText) {

    /** One recommendation under a heading of this level. */
    RecommendationView of(Recommendation recommendation, int level) {
        String id = Anchors.recommendation(recommendation.id().value());
        Optional<ParagraphRef> paragraph = report.report()
                .paragraphNumber(recommendation)
                .filter(number -> inText)
                .map(number -> new ParagraphRef("", number.value()));
        Optional<StoryView> story = StoryTeller.tell(report, recommendation);
        List<StateView> states = StateView.newest(report, recommendation);
        return new RecommendationView(
                id,
                paragraph.map(Anchors::paragraph),
                new HeadingView(level, RecommendationTitles.of(report, recommendation), "#" + id),
                report.report().printedNumber(recommendation).isPresent(),
                ListedLink.all(report.words(), new RecommendationLinks(report).addressees(recommendation)),
                report.passage(recommendation.text()),
                DueWords.of(report, recommendation)
                        .map(due -> report.words().get("recommendation.due", Map.of("due", due))),
                story.isEmpty()
                        ? states
                        : states.stream().map(StateView::withoutNote).toList(),
                story,
                ProofView.of(report, beginnings, recommendation));
    }
}
