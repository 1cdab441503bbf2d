package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.link.Connections;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.view.RecommendationTitles;
import org.legible.publisher.view.ReportContext;

/** The recommendations that rest on a paragraph, said under it. */
public record BacklinksView(List<Item> items) {

    /** One recommendation; {@code whose} says that the link is ours, if it is not the report's. */
    public record Item(String text, String href, Optional<String> whose) {}

    /** The ways back from one paragraph. */
    public static BacklinksView of(ReportContext report, List<Connections.RestsOn> recommendations) {
        return new BacklinksView(
                recommendations.stream().map(link -> item(report, link)).toList());
    }

    private static Item item(ReportContext report, Connections.RestsOn link) {
        String title = RecommendationTitles.of(report, link.recommendation());
        String anchor = Anchors.recommendation(link.recommendation().id().value());
        boolean onlyInData = report.report().dataOnly().contains(FactBlock.RECOMMENDATIONS);
        return new Item(
                report.words().get("report.restsOnThis", Map.of("recommendation", title)),
                onlyInData ? report.recommendationPlace(anchor) : report.place(anchor),
                Optional.of(report.words().count("editors.links", 1)).filter(ours -> link.editors()));
    }
}
