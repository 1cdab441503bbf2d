package org.legible.publisher.make;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.page.NotFoundView;

/** The page that hosts show for addresses that lead nowhere. Nobody should know it by its own. */
final class NotFoundPage implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Product page = new Product.Page(
                Addresses.NOT_FOUND,
                Edition.WEB,
                library.language(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Stream.of(SiteRecipe.filled(page, NotFoundPage::view));
    }

    private static PageView view(PageContext page) {
        PageHead head =
                PageHead.of(page.words().get("notFound.title"), page.words().get("notFound.description"), List.of());
        return PageView.of(page, "pages/not-found.peb", head, NotFoundView.of(page));
    }
}
