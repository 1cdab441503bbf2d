package org.legible.publisher.make;

import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer.InMenus;
import org.legible.publisher.plan.Offer.Menu;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.index.GlossaryView;

/** Every term of the site, explained. */
final class GlossaryPage implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Product.Page page = Product.Page.of(Addresses.GLOSSARY, library.language());
        boolean isEmpty = library.vocabularies().glossary().isEmpty();
        return Stream.of(SiteRecipe.filled(
                isEmpty ? page : page.offered(new InMenus("glossary", Menu.HEADER, Menu.HOME)),
                here -> PageView.of(
                        here, "pages/glossary.peb", Heads.ofOffered(here, "glossary"), GlossaryView.of(here))));
    }
}
