package org.legible.publisher.make;

import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer.InMenus;
import org.legible.publisher.plan.Offer.Menu;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.page.HelpView;

/** Where to get help, and whom to ask about the website. */
final class HelpPage implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Product page = Product.Page.of(Addresses.HELP, library.language())
                .offered(new InMenus("help", Menu.HEADER, Menu.FOOTER));
        return Stream.of(SiteRecipe.filled(
                page, here -> PageView.of(here, "pages/help.peb", Heads.of(here, "help"), HelpView.of(here))));
    }
}
