package org.legible.formats;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.formats.document.OneFile;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.make.ReportKind;
import org.legible.publisher.make.ReportRecipe;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;

/** A report as one HTML file that needs no other, to keep and to read without the web. */
public final class OneFileFormat implements ReportKind {

    @Override
    public Optional<String> format() {
        return Optional.of("one-file");
    }

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        InFormats offer =
                new InFormats(words -> words.get("formats.oneFile"), words -> words.get("formats.oneFileText"), "list");
        Product file = Documents.product(entry, library, ".html", Edition.WEB, offer);
        return Stream.of(Documents.recipe(
                file,
                source -> Documents.page(source, DocumentView.unpaged(source, Optional.of("documents/one-file.css"))),
                document -> OneFile.of(document).getBytes(StandardCharsets.UTF_8)));
    }
}
