package org.legible.publisher.make;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer.InMenus;
import org.legible.publisher.plan.Offer.Menu;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.index.PagesView;
import org.legible.publisher.view.index.RecommendationIndex;
import org.legible.publisher.view.index.RecommendationIndexView;
import org.legible.publisher.view.index.RecommendationIndexView.Filtering;
import org.legible.publisher.view.index.RegisterView;
import org.legible.publisher.words.Words;

/**
 * The register: what became of what was asked, theme by theme; every recommendation of every report; and the ways to the lists of
 * some.
 *
 * @param today the day of the build, on which something is overdue
 * @param filter makes the form by which readers filter all of it
 */
record RecommendationsPage(LocalDate today, FilterFiles filter) implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        RecommendationIndex index = new RecommendationIndex(library);
        return IntStream.rangeClosed(1, RecommendationList.count(index.all()))
                .mapToObj(number -> SiteRecipe.filled(
                                product(library, number, index.all().isEmpty()), page -> view(page, index, number))
                        .with(number == 1 ? filter::first : () -> ""));
    }

    private static Product product(Library library, int number, boolean isEmpty) {
        Product.Page page = Product.Page.of(Addresses.page(Addresses.RECOMMENDATIONS, number), library.language());
        return isEmpty || number > 1 ? page : page.offered(new InMenus("recommendations", Menu.HEADER, Menu.HOME));
    }

    private PageView view(PageContext page, RecommendationIndex index, int number) {
        Words words = page.words();
        RecommendationNames names = page.recommendationNames();
        String title = names.phrase("index.all", Map.of());
        boolean isEmpty = index.all().isEmpty();
        boolean isFirst = number == 1;
        PagesView pages = PagesView.of(page, Addresses.RECOMMENDATIONS, number, RecommendationList.count(index.all()));
        String description = isEmpty
                ? words.get("index.noneDescription", Map.of("title", title))
                : names.phrase(names.askingKey("index.allDescription"), Map.of());
        Optional<String> lead = isEmpty
                ? Optional.empty()
                : Optional.of(Markup.escape(names.phrase(names.askingKey("index.allLead"), Map.of())));
        return PageView.of(
                page,
                "pages/recommendation-index.peb",
                isFirst
                        ? Heads.of(page, title, description)
                        : Heads.of(
                                page, pages.named(title), pages.named(description), RecommendationLists.register(page)),
                RecommendationIndexView.of(
                        page,
                        new RecommendationIndexView.Heading(Optional.empty(), title, lead),
                        isFirst ? ways(page, index) : List.of(),
                        index.all(),
                        RecommendationList.on(index.all(), number),
                        pages,
                        isFirst ? RegisterView.of(page, index) : Optional.empty(),
                        isFirst
                                ? new Filtering(filter.form(page, index), Optional.empty())
                                : RecommendationList.narrowing(page, index.all(), Addresses.RECOMMENDATIONS)));
    }

    /** The other lists, but for those in which nothing stands. */
    private List<LinkView> ways(PageContext page, RecommendationIndex index) {
        return Stream.concat(
                        RecommendationLists.all(today).stream().flatMap(way -> way.way(page, index).stream()),
                        OverTimePages.ways(page))
                .toList();
    }
}
