package org.legible.publisher.make;

import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer.InMenus;
import org.legible.publisher.plan.Offer.Menu;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.page.PrivacyView;

/** What the site and its host do with what they learn of readers. */
final class PrivacyPage implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Product page =
                Product.Page.of(Addresses.PRIVACY, library.language()).offered(new InMenus("privacy", Menu.FOOTER));
        return Stream.of(SiteRecipe.filled(
                page, here -> PageView.of(here, "pages/privacy.peb", Heads.of(here, "privacy"), PrivacyView.of(here))));
    }
}
