package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param words a reference to it, which says of a digest or an excerpt that it is one
 * @param paragraph how the address of a paragraph is made, with one of its own as the example; empty where none has a number
 * @param files the same for programs that keep references
 */
public record CitationView(String words, Optional<String> paragraph, List<LinkView> files) {

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
                "date", context.published(),
                "address", address);
        return new CitationView(
                context.ofEdition("citation.words", values),
                example.map(paragraph -> context.words()
                        .get(
                                "citation.paragraph",
                                Map.of(
                                        "number",
                                        paragraph.spoken(),
                                        "address",
                                        address + "#" + Anchors.paragraph(paragraph)))),
                Stream.of(DataFile.CITATION, DataFile.BIBTEX)
                        .map(file -> new LinkView(
                                context.words().get("citation." + (file == DataFile.BIBTEX ? "bibtex" : "csl")),
                                context.page().link(file.in(Addresses.reportData(context.slug())))))
                        .toList());
    }

    private static Object sourceTitle(Report report) {
        return report.source().map(Report.Source::title).orElse(report.title());
    }
}
