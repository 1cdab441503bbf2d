package org.legible.publisher.make;

import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.machine.FeedView;
import org.legible.publisher.view.machine.RegisterFeed;

/** The Atom feeds of the register: what was recommended, answered and done, of all and by theme, authority and addressee. */
final class RegisterFeeds implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        return RegisterList.all(library).stream()
                .filter(list -> !list.set().recommendations().isEmpty())
                .map(list -> recipe(list, library));
    }

    private static SiteRecipe recipe(RegisterList list, Library library) {
        Product feed = Product.Data.of(Addresses.feedOf(list.folder()), library.language());
        return SiteRecipe.filled(feed, page -> {
            FeedView view = RegisterFeed.of(
                    page, list.folder(), list.title().apply(page), list.set().recommendations());
            return PageView.of(page, "pages/feed.peb", Heads.ofFile(page), view);
        });
    }
}
