package org.legible.publisher.make;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer.InMenus;
import org.legible.publisher.plan.Offer.Menu;
import org.legible.publisher.plan.Product;
import org.legible.publisher.report.Authority;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.index.AuthorityView;
import org.legible.publisher.view.index.IndexListView;
import org.legible.publisher.view.index.Threads;

/** Each authority over time, and the list of those that reports are about. */
final class AuthorityPages implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        List<Authority> shown = library.vocabularies().authorities().values().stream()
                .filter(authority -> reportsOn(authority, library) > 0)
                .toList();
        Threads threads = new Threads(library);
        Product.Page all = page(Addresses.AUTHORITIES, library);
        Stream<SiteRecipe> each = shown.stream()
                .map(authority -> SiteRecipe.filled(
                        page(Addresses.authority(authority.key().value()), library),
                        page -> one(page, authority, threads)));
        return Stream.concat(
                Stream.of(SiteRecipe.filled(
                        shown.isEmpty() ? all : all.offered(new InMenus("authorities", Menu.HOME)),
                        page -> list(page, shown))),
                each);
    }

    private static Product.Page page(Address address, Library library) {
        return Product.Page.of(address, library.language());
    }

    private static PageView list(PageContext page, List<Authority> authorities) {
        List<IndexListView.Item> items = authorities.stream()
                .map(authority -> new IndexListView.Item(
                        authority.name().shown(),
                        page.link(Addresses.authority(authority.key().value())),
                        page.words().count("authority.reports", reportsOn(authority, page.library()))))
                .toList();
        String title = page.words().get("authority.authorities");
        String description = items.isEmpty()
                ? page.words().get("index.noneDescription", Map.of("title", title))
                : page.words().get("authority.landingDescription");
        IndexListView view = new IndexListView(title, page.words().get("authority.landingLead"), items);
        return PageView.of(page, "pages/index-list.peb", Heads.of(page, title, description), view);
    }

    private static PageView one(PageContext page, Authority authority, Threads threads) {
        LinkView all = new LinkView(page.words().get("authority.authorities"), page.link(Addresses.AUTHORITIES));
        String description = page.words().get("authority.description", Map.of("authority", authority.name()));
        return PageView.of(
                page,
                "pages/authority.peb",
                Heads.of(page, authority.name().shown(), description, all),
                AuthorityView.of(page, authority, threads));
    }

    private static int reportsOn(Authority authority, Library library) {
        return (int) library.entries().stream()
                .filter(entry -> entry.report().authorities().contains(authority.key()))
                .count();
    }
}
