package org.legible.formats;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.make.ReportKind;
import org.legible.publisher.make.ReportRecipe;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.view.SummaryTitles;

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
    public Optional<Problem> lacks(Entry entry, Library library) {
        return PdfFiles.lacking(entry);
    }

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        return entry.summaries().stream().map(summary -> recipe(entry, summary, library));
    }

    private static ReportRecipe recipe(Entry entry, SummaryFile summary, Library library) {
        InFormats offer = new InFormats(
                words -> words.get("formats.summaryPdf", Map.of("summary", SummaryTitles.of(entry, summary, words))),
                words -> words.get("formats.summaryPdfText"),
                "young-people");
        String ending = summary.name().isEmpty() ? "-summary.pdf" : "-summary-" + summary.name() + ".pdf";
        Product file = Documents.product(entry, library, ending, Edition.SUMMARY, offer);
        return Documents.recipe(
                file,
                source -> Documents.page(source, SummaryDocumentView.of(source, summary, "documents/summary.css")),
                PdfFiles::usual,
                PdfFiles::writeOnSheet);
    }
}
