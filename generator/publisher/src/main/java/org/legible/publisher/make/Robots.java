package org.legible.publisher.make;

import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.machine.RobotsView;

/** What search engines read first. */
final class Robots implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Product robots = Product.Data.of(Addresses.ROBOTS, library.language());
        return Stream.of(SiteRecipe.filled(robots, Robots::view));
    }

    private static PageView view(PageContext page) {
        RobotsView view = new RobotsView(page.absolute(Addresses.SITEMAP));
        return PageView.of(page, "pages/robots.peb", Heads.ofFile(page), view);
    }
}
