package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.index.RecommendationIndex.Listed;
import org.legible.publisher.words.ListWords;

/**
 * A list of recommendations from many reports.
 *
 * @param count how many there are on all its pages, in words
 * @param register what became of them, theme by theme; only where the list holds all
 * @param ways other lists of recommendations
 * @param filter the form that filters and sorts, where the list begins that holds all; empty where there are too few for one
 * @param narrow the way to that form, set to what this list holds
 * @param pages which of its pages this is
 */
public record RecommendationIndexView(
        Heading heading,
        String count,
        Optional<RegisterView> register,
        List<LinkView> ways,
        Optional<FilterView> filter,
        Optional<LinkView> narrow,
        List<Group> groups,
        PagesView pages) {

    /**
     * What the list is called.
     *
     * @param lead what it holds, as markup
     */
    public record Heading(Optional<String> kicker, String title, Optional<String> lead) {}

    /** How readers filter a list: by a form on its page, or by one elsewhere. */
    public record Filtering(Optional<FilterView> form, Optional<LinkView> narrow) {}

    /** The entries of one report. */
    public record Group(String id, String href, String title, String about, List<RecommendationEntryView> items) {}

    /**
     * One page of a list.
     *
     * @param all what the list holds
     * @param here what stands on this page
     * @param way how it is filtered
     */
    public static RecommendationIndexView of(
            PageContext page,
            Heading heading,
            List<LinkView> ways,
            List<Listed> all,
            List<Listed> here,
            PagesView pages,
            Optional<RegisterView> register,
            Filtering way) {
        Map<String, List<RecommendationEntryView>> byReport = new LinkedHashMap<>();
        for (Listed item : here)
            byReport.computeIfAbsent(item.entry().slug(), slug -> new ArrayList<>())
                    .add(RecommendationEntryView.of(page, item));
        List<Group> groups = new ArrayList<>();
        byReport.forEach((slug, views) -> groups.add(
                group(new ReportContext(page, page.library().reports().get(slug)), views)));
        return new RecommendationIndexView(
                heading,
                page.words().get("recommendation.total", Map.of("count", count(page, all))),
                register,
                ways,
                way.form(),
                way.narrow(),
                List.copyOf(groups),
                pages);
    }

    /** How many there are of each kind, in words. */
    public static String count(PageContext page, List<Listed> listed) {
        List<Recommendation> recommendations = Listed.recommendations(listed);
        int actions = Listed.actions(listed);
        List<String> counts = new ArrayList<>();
        if (!recommendations.isEmpty() || actions == 0)
            counts.addAll(RecommendationNames.of(page.words(), recommendations).countOfEach());
        if (actions > 0) counts.add(page.words().count("action.count", actions));
        return new ListWords(page.words()).of(counts);
    }

    private static Group group(ReportContext report, List<RecommendationEntryView> items) {
        return new Group(
                "report-" + report.slug(),
                report.page().link(Addresses.report(report.slug())),
                report.report().shortTitle().shown(),
                about(report),
                List.copyOf(items));
    }

    /** When a report was published, and by whom. */
    static String about(ReportContext report) {
        return report.standing(
                report.ofEdition("index.group", Map.of("date", report.published(), "publisher", report.publishers())));
    }
}
