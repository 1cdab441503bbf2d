package org.legible.publisher.make;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.motif.Motif;
import org.legible.publisher.motif.ReportShape;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.PageContext;

/** The picture that goes with links to pages that belong to no report: a line for each of the newest reports. */
final class SiteCard implements SiteKind {

    private static final int MOST = 8;

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Product card = new Product.Picture(Addresses.CARD, library.language(), Optional.empty());
        return Stream.of(new SiteRecipe(card, page -> new Content.Bytes(card(page))));
    }

    private static byte[] card(PageContext page) {
        List<ReportShape> newest = page.library().entries().stream()
                .flatMap(entry -> page.shapes().of(entry.slug()).stream())
                .limit(MOST)
                .toList();
        return page.assets().identity().card(Motif.cover(newest));
    }
}
