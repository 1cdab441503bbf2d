package org.legible.publisher.make;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.index.FilterView;
import org.legible.publisher.view.index.PagesView;
import org.legible.publisher.view.index.RecommendationIndex.Listed;
import org.legible.publisher.view.index.RecommendationIndexView;
import org.legible.publisher.view.index.RecommendationIndexView.Filtering;

/**
 * A list of recommendations, on as many pages as it needs.
 *
 * @param address where its first page stands
 * @param items what it holds
 * @param title what it lists, as its heading says, such as "Theme: Workforce"
 * @param description what else is said of that, as markup
 * @param above the pages between the home page and this one
 * @param ways other lists that readers may want instead
 */
record RecommendationList(
        Address address,
        List<Listed> items,
        Function<PageContext, String> title,
        Function<PageContext, Optional<String>> description,
        Function<PageContext, List<LinkView>> above,
        Function<PageContext, List<LinkView>> ways) {

    /** How many entries a page holds. */
    static final int PAGE = 50;

    /** The pages of this list, in a site of this language. */
    Stream<SiteRecipe> pages(String language) {
        return IntStream.rangeClosed(1, count(items))
                .mapToObj(number -> SiteRecipe.filled(
                        Product.Page.of(Addresses.page(address, number), language), page -> page(page, number)));
    }

    /** How many pages so many entries need. */
    static int count(List<Listed> items) {
        return Math.max(1, (items.size() + PAGE - 1) / PAGE);
    }

    /** The entries on a page, counted from 1. */
    static List<Listed> on(List<Listed> items, int number) {
        return items.subList((number - 1) * PAGE, Math.min(items.size(), number * PAGE));
    }

    private PageView page(PageContext page, int number) {
        RecommendationNames names = RecommendationNames.of(page.words(), Listed.recommendations(items));
        Map<String, String> heading = Map.of("title", title.apply(page));
        PagesView pages = PagesView.of(page, address, number, count(items));
        return PageView.of(
                page,
                "pages/recommendation-index.peb",
                Heads.of(
                        page,
                        pages.named(names.phrase("index.listTitle", heading)),
                        pages.named(names.phrase(names.askingKey("index.description"), heading)),
                        above.apply(page).toArray(LinkView[]::new)),
                RecommendationIndexView.of(
                        page,
                        new RecommendationIndexView.Heading(
                                Optional.of(page.recommendationNames().shortTitle()),
                                heading.get("title"),
                                description.apply(page)),
                        number == 1 ? ways.apply(page) : List.of(),
                        items,
                        on(items, number),
                        pages,
                        Optional.empty(),
                        narrowing(page, items, address)));
    }

    /** The way to the form that filters all, with that chosen by which a list is made: its address says so. */
    static Filtering narrowing(PageContext page, List<Listed> items, Address list) {
        Map<String, String> chosen = new LinkedHashMap<>();
        String[] steps =
                list.path().substring(Addresses.RECOMMENDATIONS.path().length()).split("/");
        for (int i = 0; i + 1 < steps.length; i += 2) chosen.put(steps[i], steps[i + 1]);
        return new Filtering(
                Optional.empty(),
                Optional.of(FilterView.narrowing(page, chosen)).filter(way -> FilterView.isWorthwhile(items)));
    }
}
