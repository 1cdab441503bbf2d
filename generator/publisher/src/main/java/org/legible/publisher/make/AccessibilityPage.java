package org.legible.publisher.make;

import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer.InMenus;
import org.legible.publisher.plan.Offer.Menu;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.page.AccessibilityView;

/** The accessibility statement. */
final class AccessibilityPage implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Product page = Product.Page.of(Addresses.ACCESSIBILITY, library.language())
                .offered(new InMenus("accessibility", Menu.FOOTER));
        return Stream.of(SiteRecipe.filled(page, AccessibilityPage::view));
    }

    private static PageView view(PageContext page) {
        AccessibilityView view = AccessibilityView.of(page);
        String description = page.words().get("accessibility.description");
        return PageView.of(page, "pages/accessibility.peb", Heads.of(page, view.title(), description), view);
    }
}
