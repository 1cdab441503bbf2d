package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.ReportContext;

/**
 * A list of recommendations from many reports.
 *
 * @param lead what the list holds, as markup
 * @param count how many, in words
 * @param ways other lists of recommendations
 * @param isWorthFiltering true if there are so many that a filter is of use
 */
public record RecommendationIndexView(
        Optional<String> kicker,
        String title,
        Optional<String> lead,
        String count,
        List<LinkView> ways,
        boolean isWorthFiltering,
        List<Group> groups) {

    /** The recommendations of one report. */
    public record Group(String id, String href, String title, String about, List<RecommendationEntryView> items) {}

    /** A list of these recommendations. */
    public static RecommendationIndexView of(
            PageContext page,
            Optional<String> kicker,
            String title,
            Optional<String> lead,
            List<LinkView> ways,
            List<RecommendationIndex.Item> items) {
        Map<String, List<RecommendationEntryView>> byReport = new LinkedHashMap<>();
        for (RecommendationIndex.Item item : items)
            byReport.computeIfAbsent(item.entry().slug(), slug -> new ArrayList<>())
                    .add(RecommendationEntryView.of(page, item));
        List<Group> groups = new ArrayList<>();
        byReport.forEach((slug, views) -> groups.add(
                group(new ReportContext(page, page.library().reports().get(slug)), views)));
        return new RecommendationIndexView(
                kicker,
                title,
                lead,
                page.words().get("recommendation.total", Map.of("count", count(page, items))),
                ways,
                items.size() >= ReportRecommendationsView.WORTH_FILTERING,
                List.copyOf(groups));
    }

    private static String count(PageContext page, List<RecommendationIndex.Item> items) {
        return RecommendationNames.of(
                        page.words(),
                        items.stream()
                                .map(RecommendationIndex.Item::recommendation)
                                .toList())
                .count();
    }

    private static Group group(ReportContext report, List<RecommendationEntryView> items) {
        return new Group(
                "report-" + report.slug(),
                report.page().link(Addresses.report(report.slug())),
                report.report().shortTitle().shown(),
                report.standing(report.ofEdition(
                        "index.group", Map.of("date", report.published(), "publisher", report.publishers()))),
                List.copyOf(items));
    }
}
