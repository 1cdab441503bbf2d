package org.legible.formats;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.legible.formats.document.ReportDocument;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.make.Content;
import org.legible.publisher.make.ReportRecipe;
import org.legible.publisher.make.ReportSource;
import org.legible.publisher.plan.Offer;
import org.legible.publisher.plan.Product;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.frame.PageView;

/** What the formats of a report have in common: a template writes a document, and a file is made of it. */
final class Documents {

    /**
     * Makes a file.
     *
     * @param <F> what it must know beside the document, written out whole by its {@code toString}
     */
    @FunctionalInterface
    interface Maker<F> {

        /** The file of a document. */
        Content.Bytes of(F facts, ReportDocument document, Teller told);
    }

    /**
     * Tells the author what a file cannot show.
     *
     * @param place the text that it is made from
     * @param problems takes what is told
     */
    record Teller(Place place, Problems problems) {

        /** Tells of letters that the fonts of the file lack. */
        void unseenLetters(String letters) {
            problems.warning(
                    place,
                    "The PDF has no shapes for these letters: " + letters + ".",
                    "Who reads the PDF finds the numbers of the letters in Unicode in their place; the web page shows the letters.",
                    "Nothing needs to be done if the web page is enough; else write the words in letters of another alphabet "
                            + "beside them.");
        }

        /** Tells of letters that no table of braille knows. */
        void untranslated(String letters) {
            problems.warning(
                    place,
                    "Braille has no signs for these letters: " + letters + ".",
                    "Who reads the braille finds the numbers of the letters in Unicode in their place; the web page shows the letters.",
                    "Mark words of another language with it, as in [words]{lang=el}; else write what the sign means beside it.");
        }
    }

    private Documents() {}

    /** A file of a report. */
    static Product product(Entry entry, Library library, String ending, Edition edition, Offer offer) {
        return new Product.Document(
                Addresses.reportFile(entry.slug(), entry.slug() + ending),
                edition,
                library.language(entry),
                Optional.of(entry.slug()),
                Optional.of(offer),
                !edition.isSummary());
    }

    /** How a file is made: a template writes the document, with the pictures of the report at hand. */
    static <F> ReportRecipe recipe(
            Product file, Function<ReportSource, PageView> page, Function<ReportSource, F> facts, Maker<F> maker) {
        return new ReportRecipe(file, Product.Picture.class::isInstance, source -> {
            F known = facts.apply(source);
            URI address = address(source);
            Map<URI, byte[]> pictures = pictures(source);
            return new Content.Converted(
                    page.apply(source),
                    Basis.of(known, address, pictures),
                    (html, problems) -> maker.of(
                            known, ReportDocument.of(html, address, pictures), new Teller(place(source), problems)));
        });
    }

    /** A file that needs to know nothing but the document. */
    static ReportRecipe recipe(
            Product file, Function<ReportSource, PageView> page, Function<ReportDocument, byte[]> maker) {
        return recipe(file, page, source -> "", (facts, document, told) -> new Content.Bytes(maker.apply(document)));
    }

    /** A report, ready for its template. */
    static PageView page(ReportSource source, DocumentView view) {
        return page(
                source,
                "documents/report-document.peb",
                source.facts().report().title().shown(),
                view);
    }

    /** A summary, ready for its template. */
    static PageView page(ReportSource source, SummaryDocumentView view) {
        return page(source, "documents/summary-document.peb", view.summary().title(), view);
    }

    private static PageView page(ReportSource source, String template, String title, Object view) {
        String description = source.page()
                .words()
                .get(
                        "document.description",
                        Map.of("report", source.facts().report().shortTitle()));
        return PageView.of(source.page(), template, PageHead.of(title, description, List.of()), view);
    }

    private static URI address(ReportSource source) {
        return URI.create(source.page().absolute(source.page().address()));
    }

    private static Map<URI, byte[]> pictures(ReportSource source) {
        return source.needed().entrySet().stream()
                .collect(Collectors.toMap(
                        picture -> URI.create(source.page().absolute(picture.getKey())),
                        picture -> picture.getValue().bytes().get()));
    }

    private static Place place(ReportSource source) {
        return Place.of(source.facts().entry().file("report.md"));
    }
}
