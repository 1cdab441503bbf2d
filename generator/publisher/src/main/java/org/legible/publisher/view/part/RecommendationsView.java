package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.RecommendationGroup;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.HeadingLevels;
import org.legible.publisher.view.ReportContext;

/** Recommendations in the groups under which they are printed. */
public record RecommendationsView(List<Group> groups) {

    /**
     * One group.
     *
     * @param title what the group is called, unless the heading right above says it already
     * @param level the level of the title's heading
     * @param leadIn the words that lead into the group, as markup
     */
    public record Group(
            Optional<String> title, String id, int level, Optional<String> leadIn, List<RecommendationView> items) {}

    /** These recommendations of a report, under a heading of level {@code headed}, 0 for none, that says {@code heading}. */
    public static RecommendationsView of(
            RecommendationMaker maker, List<Recommendation> recommendations, int headed, String heading) {
        List<Group> groups = new ArrayList<>();
        List<Recommendation> loose =
                recommendations.stream().filter(item -> item.group().isEmpty()).toList();
        if (!loose.isEmpty()) groups.add(group(maker, Optional.empty(), loose, headed, heading));
        for (RecommendationGroup group : maker.report().report().recommendationGroups()) {
            List<Recommendation> items = recommendations.stream()
                    .filter(item -> item.group().equals(Optional.of(group.key())))
                    .toList();
            if (!items.isEmpty()) groups.add(group(maker, Optional.of(group), items, headed, heading));
        }
        return new RecommendationsView(List.copyOf(groups));
    }

    private static Group group(
            RecommendationMaker maker,
            Optional<RecommendationGroup> group,
            List<Recommendation> items,
            int headed,
            String heading) {
        Optional<String> title = group.map(RecommendationGroup::title)
                .filter(own -> !HeadingLevels.saySame(own.value(), heading))
                .map(Text::shown);
        int level = HeadingLevels.below(headed);
        int itemLevel = title.isPresent() ? HeadingLevels.below(level) : level;
        ReportContext report = maker.report();
        return new Group(
                title,
                "page-recommendations-"
                        + group.map(named -> named.key().value()).orElse("all"),
                level,
                group.flatMap(RecommendationGroup::leadIn).map(leadIn -> report.html(leadIn)),
                items.stream().map(item -> maker.of(item, itemLevel)).toList());
    }
}
