package org.legible.publisher.view.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.NoticeView;
import org.legible.publisher.view.part.RecommendationMaker;
import org.legible.publisher.view.part.RecommendationsView;

/** The recommendations of one report, each at its permanent address. */
public record ReportRecommendationsView(
        String kicker,
        String title,
        Optional<String> lead,
        List<NoticeView> notices,
        LinkView report,
        Optional<LinkView> narrow,
        List<RecommendationsView.Group> groups) {

    /** The recommendations of this report, with how the paragraphs begin that they rest on. */
    public static ReportRecommendationsView of(
            ReportContext context, Map<ParagraphRef, RenderedText.Beginning> beginnings) {
        RecommendationNames names = context.recommendationNames();
        int count = context.report().recommendations().size();
        RecommendationMaker maker = new RecommendationMaker(context, beginnings, false);
        return new ReportRecommendationsView(
                context.kicker(),
                names.phrase(
                        "recommendation.pageHeading",
                        Map.of("report", context.report().shortTitle())),
                Optional.of(names.phrase(names.askingKey("recommendation.pageLead"), Map.of()))
                        .filter(lead -> count > 0),
                NoticeView.all(context),
                new LinkView(context.ofEdition("recommendation.whole"), context.place("")),
                Optional.of(FilterView.narrowing(context.page(), Map.of("report", context.slug())))
                        .filter(way -> FilterView.isWorthwhile(context.report().recommendations())),
                RecommendationsView.of(maker, context.report().recommendations(), 0, "")
                        .groups());
    }
}
