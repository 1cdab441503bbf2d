package org.legible.publisher.make;

import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.machine.SitemapView;

/** The site map for search engines. */
final class Sitemap implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Product map = Product.Data.of(Addresses.SITEMAP, library.language());
        return Stream.of(SiteRecipe.filled(
                map, here -> PageView.of(here, "pages/sitemap.peb", Heads.ofFile(here), SitemapView.of(here))));
    }
}
