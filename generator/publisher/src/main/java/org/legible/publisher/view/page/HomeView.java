package org.legible.publisher.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.plan.Offer;
import org.legible.publisher.report.Report;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.Introduction;
import org.legible.publisher.view.part.ReportEntryView;

/**
 * The home page: what the newest report found, ways in for each reader, and the reports, newest first.
 *
 * @param introduction what the publication says of itself, as markup
 * @param newest the newest report that still holds, if there is any
 * @param search where the search is, if there is anything to search
 */
public record HomeView(
        String title,
        Optional<String> introduction,
        Optional<ReportEntryView> newest,
        Optional<String> search,
        List<Way> ways,
        List<ReportEntryView> reports) {

    /** A way in. */
    public record Way(String text, String href, String description, boolean isForYoungPeople) {}

    /** The home page of this publication. */
    public static HomeView of(PageContext page) {
        List<ReportEntryView> reports = page.library().entries().stream()
                .map(entry -> ReportEntryView.of(new ReportContext(page, entry)))
                .toList();
        return new HomeView(
                page.site().title().shown(),
                Introduction.home(page),
                newest(page),
                Optional.of(page.link(Addresses.SEARCH))
                        .filter(link -> page.plan().offers(Addresses.SEARCH)),
                ways(page),
                reports);
    }

    // What has been withdrawn is not what a publication says first.
    private static Optional<ReportEntryView> newest(PageContext page) {
        return page.library().entries().stream()
                .filter(entry -> entry.report().status() == Report.Publication.PUBLISHED)
                .findFirst()
                .map(entry -> ReportEntryView.of(new ReportContext(page, entry)));
    }

    private static List<Way> ways(PageContext page) {
        List<Way> ways = new ArrayList<>();
        page.plan().in(Offer.Menu.HOME).forEach((name, target) -> {
            // The young first: others find their way.
            int place = target.equals(Addresses.YOUNG_PEOPLE) ? 0 : ways.size();
            ways.add(
                    place,
                    way(page, "way" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), target));
        });
        return List.copyOf(ways);
    }

    private static Way way(PageContext page, String key, Address target) {
        RecommendationNames names = page.recommendationNames();
        return new Way(
                names.phrase("home." + key, Map.of()),
                page.link(target),
                names.phrase("home." + key + "Text", Map.of()),
                target.equals(Addresses.YOUNG_PEOPLE));
    }
}
