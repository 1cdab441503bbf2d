package org.legible.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.legible.formats.document.ReportDocument;
import org.legible.formats.pdf.PdfFacts;
import org.legible.formats.pdf.PdfWriter;
import org.legible.formats.pdf.PrintFonts;
import org.legible.publisher.library.Entry;
import org.legible.publisher.make.Content;
import org.legible.publisher.make.ReportSource;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.part.FormatsView;

/** What the PDFs of a report have in common. */
final class PdfFiles {

    /** The size of the letters of what is not large print, in points. */
    static final int POINTS = 12;

    private static final int PAGES_OF_SHEET = 2;

    /** Classes of the root element, each of which sets a summary closer than the one before. */
    private static final List<String> CLOSER = List.of("close", "close closest");

    private PdfFiles() {}

    /** What a PDF says of itself on which tables are tables. */
    static PdfFacts usual(ReportSource source) {
        return facts(source, POINTS, false);
    }

    /** The same of one in large print, on which tables are lists. */
    static PdfFacts large(ReportSource source, int points) {
        return facts(source, points, true);
    }

    /** The PDF of a document. */
    static Content.Bytes write(PdfFacts facts, ReportDocument document, Documents.Teller told) {
        return new PdfWriter(facts, told::unseenLetters).write(document);
    }

    /**
     * The PDF of a document that should fit on one sheet: where it does not, its lines are set closer, step by step, as its style sheet
     * says; where no step is enough, they stay wide.
     */
    static Content.Bytes writeOnSheet(PdfFacts facts, ReportDocument document, Documents.Teller told) {
        Document html = document.html().clone();
        Content.Bytes wide = write(facts, document, told);
        Content.Bytes tried = wide;
        for (int step = 0; step < CLOSER.size() && tried.pages().orElse(0) > PAGES_OF_SHEET; step++) {
            Document closer = html.clone();
            closer.child(0).addClass(CLOSER.get(step));
            closer.select(".summary-grades").forEach(PdfFiles::runOn);
            tried = write(facts, new ReportDocument(closer, document.address(), document.pictures()), told);
        }
        return tried.pages().orElse(0) > PAGES_OF_SHEET ? wide : tried;
    }

    // A list whose items run on in one paragraph is one: items that are no blocks would be no tagged content.
    private static void runOn(Element grades) {
        grades.select("p").tagName("span");
        for (Element grade : grades.select("> li")) grade.tagName("span").appendText("; ");
        grades.tagName("p");
    }

    private static PdfFacts facts(ReportSource source, int points, boolean isLarge) {
        return new PdfFacts(
                source.facts().report().publisher().stream().map(Text::value).collect(Collectors.joining(", ")),
                Locale.forLanguageTag(source.page().product().language()),
                FormatsView.lastChanged(source.facts().report()).firstDay(),
                points,
                isLarge);
    }

    /** What our fonts lack to make a PDF of a report: the letters of its language, if they cannot show most of its title. */
    static Optional<Problem> lacking(Entry entry) {
        Text title = entry.report().title();
        int[] letters = title.value().codePoints().filter(Character::isLetter).toArray();
        long shown = IntStream.of(letters).filter(PrintFonts::show).count();
        if (2 * shown >= letters.length) return Optional.empty();
        return Optional.of(
                Problem.warning(
                        title.place(),
                        "This report has no PDF: our fonts for PDFs have no shapes for the letters of its title.",
                        "Readers are not offered a file that they could not read. Its other files are made.",
                        "Nothing needs to be done: its web pages print from every browser, with the letters of the reader's own device."));
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
