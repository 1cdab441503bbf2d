package org.legible.formats;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.formats.text.PlainTextWriter;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.make.ReportKind;
import org.legible.publisher.make.ReportRecipe;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;

/** A report as plain text, for every reading machine and for braille services. */
public final class TextFormat implements ReportKind {

    @Override
    public Optional<String> format() {
        return Optional.of("text");
    }

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        InFormats offer =
                new InFormats(words -> words.get("formats.text"), words -> words.get("formats.textText"), "plain");
        Product file = Documents.product(entry, library, ".txt", Edition.LARGE_PRINT, offer);
        return Stream.of(Documents.recipe(
                file,
                source -> Documents.page(source, DocumentView.unpaged(source, Optional.empty())),
                document -> PlainTextWriter.of(document).getBytes(StandardCharsets.UTF_8)));
    }
}
