package org.legible.publisher.make;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.DataFile;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.machine.Citation;

/** How a report is cited, for programs that keep references: as CSL-JSON and as BibTeX. */
final class Citations implements ReportKind {

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        return Stream.of(
                recipe(DataFile.CITATION, entry, library, Citation::csl),
                recipe(DataFile.BIBTEX, entry, library, Citation::bibtex));
    }

    private static ReportRecipe recipe(DataFile file, Entry entry, Library library, Function<Citation, String> format) {
        Product data =
                Product.Data.of(file.in(Addresses.reportData(entry.slug())), library.language(entry), entry.slug());
        return new ReportRecipe(data, source -> {
            String citation = format.apply(Citation.of(source.facts()));
            return new Content.Bytes(citation.getBytes(StandardCharsets.UTF_8));
        });
    }
}
