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

/** The young people's summary of a report as a PDF, to be printed on both sides of a sheet. */
public final class SummaryPdfFormat implements ReportKind {

    @Override
    public Optional<String> format() {
        return Optional.of("summary-pdf");
    }

    @Override
    public Optional<Problem> lacks() {
        return PdfFiles.lacking();
    }

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        if (entry.summary().isEmpty()) return Stream.empty();
        InFormats offer = new InFormats(
                words -> words.get("formats.summaryPdf"), words -> words.get("formats.summaryPdfText"), "young-people");
        Product file = Documents.product(entry, library, "-summary.pdf", Edition.SUMMARY, offer);
        return Stream.of(Documents.recipe(
                file,
                source -> Documents.page(source, SummaryDocumentView.of(source, "documents/summary.css")),
                (source, document, told) -> PdfFiles.usual(source, told).write(document)));
    }
}
