package org.legible.publisher.make;

import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer.InMenus;
import org.legible.publisher.plan.Offer.Menu;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.machine.FeedView;

/** The Atom feed of reports. */
final class Feed implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Product feed = new Product.Data(
                Addresses.FEED, library.language(), Optional.empty(), Optional.of(new InMenus("feed", Menu.FOOTER)));
        return Stream.of(SiteRecipe.filled(
                feed, here -> PageView.of(here, "pages/feed.peb", Heads.ofFile(here), FeedView.of(here))));
    }
}
