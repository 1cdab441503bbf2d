package org.legible.formats;

import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.make.ReportKind;
import org.legible.publisher.make.ReportRecipe;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;
import org.legible.publisher.problem.Problem;

/** The web edition of a report as a PDF, to print and to keep. */
public final class PdfFormat implements ReportKind {

    @Override
    public Optional<String> format() {
        return Optional.of("pdf");
    }

    @Override
    public Optional<Problem> lacks() {
        return PdfFiles.lacking();
    }

    @Override
    public Optional<Problem> lacks(Entry entry, Library library) {
        return PdfFiles.lacking(entry);
    }

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        InFormats offer =
                new InFormats(words -> words.get("formats.pdf"), words -> words.get("formats.pdfText"), "list");
        Product file = Documents.product(entry, library, ".pdf", Edition.WEB, offer);
        return Stream.of(Documents.recipe(
                file,
                source -> Documents.page(source, DocumentView.of(source, "documents/pdf.css", PdfFiles.POINTS)),
                PdfFiles::usual,
                PdfFiles::write));
    }
}
