package org.legible.formats;

import java.util.List;
import java.util.Map;
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
import org.legible.publisher.report.Text;

/** The large print edition of a report as a PDF, in each size that the site chooses: no word in it is smaller than that. */
public final class LargePrintPdfFormat implements ReportKind {

    private static final List<String> USUAL_SIZES = List.of("18", "24");
    private static final String FIRST = "18";

    @Override
    public Optional<String> format() {
        return Optional.of("large-print-pdf");
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
        List<String> chosen = library.site().largePrintSizes().stream()
                .map(Text::value)
                .distinct()
                .toList();
        return (chosen.isEmpty() ? USUAL_SIZES : chosen).stream().map(size -> recipe(entry, library, size));
    }

    private static ReportRecipe recipe(Entry entry, Library library, String points) {
        InFormats offer = new InFormats(
                words -> words.get("formats.largePrintPdf", Map.of("points", points)),
                words -> words.get("formats.largePrintPdfText", Map.of("points", points)),
                "large-print");
        String ending = points.equals(FIRST) ? "-large-print.pdf" : "-large-print-" + points + ".pdf";
        Product file = Documents.product(entry, library, ending, Edition.LARGE_PRINT, offer);
        int size = Integer.parseInt(points);
        return Documents.recipe(
                file,
                source -> Documents.page(source, DocumentView.of(source, "documents/large-print.css", size)),
                source -> PdfFiles.large(source, size),
                PdfFiles::write);
    }
}
