package org.legible.publisher.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer.InMenus;
import org.legible.publisher.plan.Offer.Menu;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.index.MadeAgainView;
import org.legible.publisher.view.index.OverTimeView;
import org.legible.publisher.view.index.Threads;

/** The register over time: themes and years, and what has been said more than once. Where there is neither, there is no page. */
final class OverTimePages implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Stream<SiteRecipe> overTime = OverTimeView.isWorthwhile(library)
                ? Stream.of(SiteRecipe.filled(page(Addresses.OVER_TIME, library), OverTimePages::overTime))
                : Stream.empty();
        Threads threads = new Threads(library);
        Stream<SiteRecipe> again = IntStream.rangeClosed(1, MadeAgainView.pages(threads))
                .mapToObj(number ->
                        SiteRecipe.filled(product(library, number), page -> madeAgain(page, threads, number)));
        return Stream.concat(overTime, again);
    }

    private static Product.Page page(Address address, Library library) {
        return Product.Page.of(address, library.language());
    }

    private static Product product(Library library, int number) {
        Product.Page page = page(Addresses.page(Addresses.MADE_AGAIN, number), library);
        return number == 1 ? page.offered(new InMenus("madeAgain", Menu.HOME)) : page;
    }

    private static PageView overTime(PageContext page) {
        return PageView.of(
                page,
                "pages/over-time.peb",
                Heads.of(
                        page,
                        page.words().get("overTime.title"),
                        page.words().get("overTime.description"),
                        RecommendationLists.register(page)),
                OverTimeView.of(page));
    }

    private static PageView madeAgain(PageContext page, Threads threads, int number) {
        MadeAgainView view = MadeAgainView.of(page, threads, number);
        List<LinkView> above = new ArrayList<>(List.of(RecommendationLists.register(page)));
        if (number > 1) above.add(new LinkView(view.title(), page.link(Addresses.MADE_AGAIN)));
        return PageView.of(
                page,
                "pages/made-again.peb",
                Heads.of(
                        page,
                        view.pages().named(view.title()),
                        view.pages().named(page.words().get("madeAgain.description")),
                        above.toArray(LinkView[]::new)),
                view);
    }

    /** The ways to these pages from others, where they are. */
    static Stream<LinkView> ways(PageContext page) {
        return Stream.of(
                        OverTimeView.way(page, Addresses.OVER_TIME, "overTime.title"),
                        OverTimeView.way(page, Addresses.MADE_AGAIN, "madeAgain.title"))
                .flatMap(Optional::stream);
    }
}
