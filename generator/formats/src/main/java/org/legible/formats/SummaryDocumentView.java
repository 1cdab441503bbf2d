package org.legible.formats;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.make.ReportSource;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.page.SummaryView;

/**
 * A young people's summary as a document that stands alone.
 *
 * @param summary the summary as its page shows it
 * @param style the style sheet, a file of the theme
 * @param size the size of its letters in points
 * @param shortTitle the title that stands on every page
 * @param web the summary's page on the web
 * @param pageOf the words with the number of a page and of all pages
 */
public record SummaryDocumentView(
        SummaryView summary,
        Optional<String> style,
        int size,
        String shortTitle,
        LinkView web,
        List<DocumentView.Piece> pageOf) {

    /** The summary, set by this style sheet. */
    static SummaryDocumentView of(ReportSource source, SummaryFile summary, String style) {
        return new SummaryDocumentView(
                SummaryView.of(
                        source.facts(), summary, source.report().summaries().get(summary.name())),
                Optional.of(style),
                PdfFiles.POINTS,
                source.facts().report().shortTitle().shown(),
                DocumentView.web(source, Addresses.summary(source.facts().slug(), summary.name(), Edition.SUMMARY)),
                DocumentView.pageOf(source.page()));
    }
}
