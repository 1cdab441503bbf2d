package org.legible.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.make.ReportSource;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.page.ReportView;

/**
 * A report as a document that stands alone.
 *
 * @param report the report as its page shows it
 * @param style the style sheet, a file of the theme; empty for none
 * @param size the size of its letters in points
 * @param shortTitle the title that stands on every page
 * @param web the report's page on the web
 * @param pageOf the words with the number of a page and of all pages; empty for what has no pages
 */
public record DocumentView(
        ReportView report, Optional<String> style, int size, String shortTitle, LinkView web, List<Piece> pageOf) {

    // Characters that no words of a theme hold.
    private static final String PAGE = "\u0001";
    private static final String PAGES = "\u0002";

    /**
     * Words, or a number that the printed page fills in.
     *
     * @param words the words; empty for a number
     * @param number {@code page} or {@code pages}
     */
    public record Piece(String words, Optional<String> number) {}

    /** The whole report on pages, set by this style sheet in this size. */
    static DocumentView of(ReportSource source, String style, int size) {
        return of(source, Optional.of(style), size, source.page().edition(), pageOf(source.page()));
    }

    /** The whole report without pages, which takes its looks from this style sheet, or from whatever shows it. */
    static DocumentView unpaged(ReportSource source, Optional<String> style) {
        return of(source, style, PdfFiles.POINTS, Edition.WEB, List.of());
    }

    private static DocumentView of(
            ReportSource source, Optional<String> style, int size, Edition onTheWeb, List<Piece> pageOf) {
        return new DocumentView(
                ReportView.of(
                        source.facts(),
                        source.report().text(),
                        source.report().summaries().values().stream().findFirst(),
                        Map.of()),
                style,
                size,
                source.facts().report().shortTitle().shown(),
                web(source, Addresses.report(source.facts().slug(), onTheWeb)),
                pageOf);
    }

    /** The page of the report on the web. */
    static LinkView web(ReportSource source) {
        return web(source, Addresses.report(source.facts().slug(), Edition.WEB));
    }

    /** A page on the web, by its address. */
    static LinkView web(ReportSource source, Address page) {
        String web = source.page().absolute(page);
        return new LinkView(web.replaceFirst("^https?://", ""), web);
    }

    /** The words with the number of a page. */
    static List<Piece> pageOf(PageContext page) {
        String phrase = page.words().get("document.page", Map.of("page", PAGE, "pages", PAGES));
        List<Piece> pieces = new ArrayList<>();
        for (String part : phrase.split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])"))
            if (part.equals(PAGE)) pieces.add(new Piece("", Optional.of("page")));
            else if (part.equals(PAGES)) pieces.add(new Piece("", Optional.of("pages")));
            else pieces.add(new Piece(part, Optional.empty()));
        return List.copyOf(pieces);
    }
}
