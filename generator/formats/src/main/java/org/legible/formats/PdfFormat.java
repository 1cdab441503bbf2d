package org.legible.formats;

import java.util.stream.Stream;
import org.legible.formats.document.ReportDocument;
import org.legible.formats.pdf.PdfWriter;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.make.ReportKind;
import org.legible.publisher.make.ReportRecipe;
import org.legible.publisher.make.ReportSource;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;

/** The web edition of a report as a PDF, to print and to keep. */
public final class PdfFormat implements ReportKind {

    private static final int POINTS = 12;

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        InFormats offer =
                new InFormats(words -> words.get("formats.pdf"), words -> words.get("formats.pdfText"), "plain");
        Product file = Documents.product(entry, library, ".pdf", Edition.WEB, offer);
        return Stream.of(Documents.recipe(
                file,
                source -> Documents.page(source, DocumentView.of(source, "documents/pdf.css", POINTS)),
                PdfFormat::pdf));
    }

    private static byte[] pdf(ReportSource source, ReportDocument document, Documents.Teller told) {
        return new PdfWriter(Documents.facts(source), told::unseenLetters).write(document);
    }
}
