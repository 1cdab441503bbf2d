package org.legible.publisher.make;

import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.motif.Motif;
import org.legible.publisher.motif.ReportShape;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.PageContext;

/** The picture that goes with links to a report: its cover, without words. */
final class ReportCards implements ReportKind {

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        Product card =
                new Product.Picture(Addresses.card(entry.slug()), library.language(entry), Optional.of(entry.slug()));
        return Stream.of(new ReportRecipe(card, source -> new Content.Bytes(card(source.page(), entry.slug()))));
    }

    private static byte[] card(PageContext page, String slug) {
        ReportShape shape = page.shapes().of(slug).orElseThrow();
        return page.assets().identity().card(Motif.cover(shape));
    }
}
