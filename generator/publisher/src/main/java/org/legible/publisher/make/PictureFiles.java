package org.legible.publisher.make;

import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.LinkedPicture;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.link.PictureReader;
import org.legible.publisher.plan.Product;

/**
 * The pictures that a report shows. They were looked at when the report was linked, but not kept, and are read again: the
 * pictures of many reports at once would fill the memory.
 *
 * @param reader reads them, without their metadata
 */
record PictureFiles(PictureReader reader) implements ReportKind {

    @Override
    public Stream<ReportRecipe> of(LinkedReport report, Library library) {
        return report.pictures().values().stream().distinct().map(picture -> recipe(picture, report.entry(), library));
    }

    private ReportRecipe recipe(LinkedPicture picture, Entry entry, Library library) {
        Product product = new Product.Picture(picture.address(), library.language(entry), Optional.of(entry.slug()));
        return new ReportRecipe(
                product,
                source -> reader.read(picture.file(), picture.use())
                        .<Content>map(read -> new Content.Bytes(read.bytes()))
                        .orElseGet(Content.Nothing::new));
    }
}
