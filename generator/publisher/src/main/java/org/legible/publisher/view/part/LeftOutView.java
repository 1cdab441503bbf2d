package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Summary;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.RecommendationTitles;
import org.legible.publisher.view.ReportContext;

/** Something that a summary leaves out, with the reason and a way to it. */
public record LeftOutView(String title, String href, String reason) {

    /** All that this summary leaves out. */
    public static List<LeftOutView> all(ReportContext context, Summary summary) {
        return summary.leftOut().stream()
                .map(leftOut -> new LeftOutView(
                        title(context, leftOut.id().value()),
                        context.place(leftOut.id().value()),
                        context.html(leftOut.reason())))
                .toList();
    }

    private static String title(ReportContext context, String id) {
        for (Recommendation recommendation : context.report().recommendations())
            if (Anchors.recommendation(recommendation.id().value()).equals(id))
                return RecommendationTitles.of(context, recommendation);
        for (Grid grid : context.report().judgements()) {
            if (Anchors.judgement(grid.key().value()).equals(id)) return grade(context, grid.title());
            for (Grid.Area area : grid.allAreas().toList())
                if (Anchors.judgement(area.id().value()).equals(id)) return grade(context, area.plain());
        }
        throw new IllegalStateException("A summary leaves out what is not there: " + id);
    }

    private static String grade(ReportContext context, Text title) {
        return context.words().get("summary.judgementTitle", Map.of("title", title));
    }
}
