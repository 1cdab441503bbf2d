package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.DataFile;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.report.Report;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;

/**
 * How to cite a report, and one of its paragraphs.
 *
 * @param report a reference to it, which says of a digest or an excerpt that it is one
 * @param paragraph how the address of a paragraph is made, with one of its own as the example; empty where none has a number
 * @param files the same for programs that keep references
 */
public record CitationView(Cited report, Optional<Cited> paragraph, List<LinkView> files) {

    /** Words, and the full address that they end with. */
    public record Cited(String words, String address) {}

    /**
     * How to cite this report.
     *
     * @param example a paragraph of it
     */
    public static CitationView of(ReportContext context, Optional<ParagraphRef> example) {
        Report report = context.report();
        String address = context.page().absolute(Addresses.report(context.slug()));
        boolean isPartial = report.edition().value().isPartial();
        Map<String, ?> values = Map.of(
                "publisher", context.publishers(),
                "site", context.page().site().publisher(),
                "title", isPartial ? sourceTitle(report) : report.title(),
                "date", context.published());
        return new CitationView(
                new Cited(context.standing(context.ofEdition("citation.words", values)), address),
                example.map(paragraph -> new Cited(
                        context.words().get("citation.paragraph", Map.of("number", paragraph.spoken())),
                        address + "#" + Anchors.paragraph(paragraph))),
                List.of(file(context, "csl", DataFile.CITATION), file(context, "bibtex", DataFile.BIBTEX)));
    }

    private static LinkView file(ReportContext context, String key, DataFile file) {
        String words = context.words().get("citation." + key, Map.of("type", file.type()));
        return new LinkView(words, context.page().link(file.in(Addresses.reportData(context.slug()))));
    }

    private static Object sourceTitle(Report report) {
        return report.source().map(Report.Source::title).orElse(report.title());
    }
}
