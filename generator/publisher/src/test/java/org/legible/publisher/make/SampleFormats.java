package org.legible.publisher.make;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;
import org.legible.publisher.text.Block;

/**
 * File formats as another jar would bring them, found by {@link java.util.ServiceLoader}: text, a page in one file, and a pack
 * of both. Only reports whose folder begins with {@code sample-} have them.
 */
public final class SampleFormats implements ReportKind {

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        if (!entry.slug().startsWith("sample-")) return Stream.empty();
        InFormats offer = new InFormats(words -> "Text", words -> "TXT, the headings alone.", "plain");
        Product text = document(entry, ".txt", library, Optional.of(offer));
        Product page = document(entry, ".html", library, Optional.empty());
        Product pack = document(entry, ".pack", library, Optional.empty());
        return Stream.of(
                // The pack first, to see that it waits.
                new ReportRecipe(pack, Product.Document.class::isInstance, SampleFormats::pack),
                new ReportRecipe(text, source -> bytes(headings(source))),
                new ReportRecipe(page, SampleFormats::page));
    }

    private static Product document(Entry entry, String ending, Library library, Optional<Offer> offer) {
        return new Product.Document(
                Addresses.reportFile(entry.slug(), entry.slug() + ending),
                Edition.WEB,
                library.language(entry),
                Optional.of(entry.slug()),
                offer,
                false);
    }

    private static String headings(ReportSource source) {
        return source.report().linked().text().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).id() + "\n")
                .collect(Collectors.joining());
    }

    private static Content page(ReportSource source) {
        String title = source.facts().report().shortTitle().value();
        // Without its language, where the name of the folder asks for that.
        String language = source.facts().slug().equals("sample-faulty") ? "" : " lang=\"en-GB\"";
        return bytes("<!DOCTYPE html>\n<html" + language + "><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body><main><h1>" + title + "</h1></main></body></html>\n");
    }

    private static Content pack(ReportSource source) {
        return bytes(source.needed().keySet().stream()
                .sorted()
                .map(Address::path)
                .map(path -> path + " "
                        + source.needed().get(new Address(path)).facts().bytes() + "\n")
                .collect(Collectors.joining()));
    }

    private static Content bytes(String text) {
        return new Content.Bytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
