package org.legible.publisher.view.index;

import java.util.List;
import java.util.Map;
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
        boolean hasLead,
        String lead,
        List<NoticeView> notices,
        LinkView report,
        boolean hasFilter,
        boolean isEmpty,
        List<RecommendationsView.Group> groups) {

    /** From how many entries on a filter is of use. */
    static final int WORTH_FILTERING = 6;

    /** The recommendations of this report. */
    public static ReportRecommendationsView of(ReportContext context) {
        RecommendationNames names = context.recommendationNames();
        int count = context.report().recommendations().size();
        RecommendationMaker maker = new RecommendationMaker(context, false);
        return new ReportRecommendationsView(
                context.kicker(),
                names.phrase(
                        "recommendation.pageHeading",
                        Map.of("report", context.report().shortTitle())),
                count > 0,
                names.phrase(names.askingKey("recommendation.pageLead"), Map.of()),
                NoticeView.all(context),
                new LinkView(context.ofEdition("recommendation.whole"), context.place("")),
                count >= WORTH_FILTERING,
                count == 0,
                RecommendationsView.of(maker, context.report().recommendations(), 0, "")
                        .groups());
    }
}
