package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.index.RecommendationIndex.Listed;

/**
 * What was asked over the years, on every theme.
 *
 * @param lead what the page holds
 * @param again the way to what has been said more than once, if anything was
 */
public record OverTimeView(String title, String lead, MatrixView matrix, Optional<LinkView> again) {

    /** True if there is anything to tell: things that were asked in several years, and have themes. */
    public static boolean isWorthwhile(Library library) {
        RecommendationIndex index = new RecommendationIndex(library);
        long years = index.byYear().values().stream()
                .filter(listed -> !asked(listed).isEmpty())
                .count();
        return years > 1
                && index.byTheme().values().stream()
                        .anyMatch(listed -> !asked(listed).isEmpty());
    }

    /** The page, where it is worthwhile. */
    public static OverTimeView of(PageContext page) {
        List<MatrixView.Column> columns = new ArrayList<>();
        new RecommendationIndex(page.library()).byYear().forEach((year, listed) -> {
            String name = String.valueOf(year);
            LinkView link = new LinkView(name, page.link(Addresses.recommendationsOf(year)));
            columns.add(new MatrixView.Column(name, link, asked(listed)));
        });
        return new OverTimeView(
                page.words().get("overTime.title"),
                page.words().get("overTime.lead"),
                MatrixView.of(
                                page,
                                new MatrixView.Said("themes-and-years", "overTime.caption", "overTime.chart"),
                                columns)
                        .orElseThrow(),
                way(page, Addresses.MADE_AGAIN, "madeAgain.title"));
    }

    /** The way to a page; empty if the site has none there. */
    public static Optional<LinkView> way(PageContext page, Address target, String title) {
        return page.plan().at(target).map(product -> new LinkView(page.words().get(title), page.link(target)));
    }

    private static List<Recommendation> asked(List<Listed> listed) {
        return Listed.recommendations(listed).stream()
                .filter(item -> item.type().asks())
                .toList();
    }
}
