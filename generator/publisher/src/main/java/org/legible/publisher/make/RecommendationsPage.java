package org.legible.publisher.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
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
import org.legible.publisher.view.index.RecommendationIndex;
import org.legible.publisher.view.index.RecommendationIndexView;
import org.legible.publisher.words.Words;

/** The register: every recommendation of every report, and the ways to the lists of some. */
final class RecommendationsPage implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        RecommendationIndex index = new RecommendationIndex(library);
        Product.Page page = Product.Page.of(Addresses.RECOMMENDATIONS, library.language());
        boolean isEmpty = index.all().isEmpty();
        return Stream.of(SiteRecipe.filled(
                isEmpty ? page : page.offered(new InMenus("recommendations", Menu.HEADER, Menu.HOME)),
                here -> view(here, index)));
    }

    private static PageView view(PageContext page, RecommendationIndex index) {
        Words words = page.words();
        RecommendationNames names = page.recommendationNames();
        String title = names.phrase("index.all", Map.of());
        boolean isEmpty = index.all().isEmpty();
        String description = isEmpty
                ? words.get("index.noneDescription", Map.of("title", title))
                : names.phrase(names.askingKey("index.allDescription"), Map.of());
        Optional<String> lead = isEmpty
                ? Optional.empty()
                : Optional.of(Markup.escape(names.phrase(names.askingKey("index.allLead"), Map.of())));
        return PageView.of(
                page,
                "pages/recommendation-index.peb",
                Heads.of(page, title, description),
                RecommendationIndexView.of(page, Optional.empty(), title, lead, ways(page, index), index.all()));
    }

    /** The other lists, but for those in which nothing stands. */
    private static List<LinkView> ways(PageContext page, RecommendationIndex index) {
        if (index.all().isEmpty()) return List.of();
        List<LinkView> ways = new ArrayList<>();
        if (!index.byTheme().isEmpty()) ways.add(way(page, "themes", Addresses.THEMES));
        if (!index.byAuthority().isEmpty()) ways.add(way(page, "authorities", Addresses.RECOMMENDATION_AUTHORITIES));
        if (!index.byAddressee().isEmpty()) ways.add(way(page, "addressees", Addresses.ADDRESSEES));
        ways.add(way(page, "years", Addresses.YEARS));
        if (!index.byStatus().isEmpty()) ways.add(way(page, "statuses", Addresses.STATUSES));
        return List.copyOf(ways);
    }

    private static LinkView way(PageContext page, String name, Address landing) {
        return new LinkView(page.words().get("index." + name), page.link(landing));
    }
}
