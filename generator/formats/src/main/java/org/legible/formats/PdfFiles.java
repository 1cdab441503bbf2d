package org.legible.formats;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legible.formats.pdf.PdfFacts;
import org.legible.formats.pdf.PdfWriter;
import org.legible.publisher.make.ReportSource;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.part.FormatsView;

/** What the PDFs of a report have in common. */
final class PdfFiles {

    /** The size of the letters of what is not large print, in points. */
    static final int POINTS = 12;

    private PdfFiles() {}

    /** Writes a PDF on which tables are tables. */
    static PdfWriter usual(ReportSource source, Documents.Teller told) {
        return new PdfWriter(facts(source, POINTS, false), told::unseenLetters);
    }

    /** Writes a PDF in large print, on which tables are lists. */
    static PdfWriter large(ReportSource source, int points, Documents.Teller told) {
        return new PdfWriter(facts(source, points, true), told::unseenLetters);
    }

    private static PdfFacts facts(ReportSource source, int points, boolean isLarge) {
        return new PdfFacts(
                source.facts().report().publisher().stream().map(Text::value).collect(Collectors.joining(", ")),
                Locale.forLanguageTag(source.page().product().language()),
                FormatsView.lastChanged(source.facts().report()).firstDay(),
                points,
                isLarge);
    }

    /** What this machine lacks to make PDFs: the jar of the program was taken from the folder of its libraries. */
    static Optional<Problem> lacking() {
        try {
            Class.forName("com.openhtmltopdf.pdfboxout.PdfRendererBuilder", false, PdfFiles.class.getClassLoader());
            return Optional.empty();
        } catch (ClassNotFoundException missing) {
            return Optional.of(
                    Problem.warning(
                            Place.of("site.yaml"),
                            "No PDFs can be made: the libraries in the folder lib are not beside legible.jar.",
                            "Readers are offered fewer files than site.yaml says.",
                            "Copy legible.jar together with the folder lib that lies beside it, or leave the PDFs out with formats:."));
        }
    }
}
