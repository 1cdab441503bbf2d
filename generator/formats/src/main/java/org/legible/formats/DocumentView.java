package org.legible.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.make.ReportSource;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.page.ReportView;

/**
 * A report as a document that stands alone.
 *
 * @param report the report as its page shows it
 * @param style the style sheet, a file of the theme
 * @param size the size of its letters in points
 * @param shortTitle the title that stands on every page
 * @param web the report's page on the web
 * @param pageOf the words with the number of a page and of all pages
 */
public record DocumentView(
        ReportView report, String style, int size, String shortTitle, LinkView web, List<Piece> pageOf) {

    private static final String PAGE = "\u0001";
    private static final String PAGES = "\u0002";

    /**
     * Words, or a number that the printed page fills in.
     *
     * @param words the words; empty for a number
     * @param number {@code page} or {@code pages}
     */
    public record Piece(String words, Optional<String> number) {}

    /** The whole report, set by this style sheet in this size. */
    static DocumentView of(ReportSource source, String style, int size) {
        PageContext page = source.page();
        String web = page.absolute(Addresses.report(source.facts().slug()));
        return new DocumentView(
                ReportView.of(
                        source.facts(), source.report().text(), source.report().summary()),
                style,
                size,
                source.facts().report().shortTitle().shown(),
                new LinkView(web.replaceFirst("^https?://", ""), web),
                pieces(page.words().get("document.page", Map.of("page", PAGE, "pages", PAGES))));
    }

    private static List<Piece> pieces(String phrase) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : phrase.split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])"))
            pieces.add(
                    part.equals(PAGE)
                            ? new Piece("", Optional.of("page"))
                            : part.equals(PAGES)
                                    ? new Piece("", Optional.of("pages"))
                                    : new Piece(part, Optional.empty()));
        return List.copyOf(pieces);
    }
}
