package org.legible.formats;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.formats.document.ReportDocument;
import org.legible.formats.pdf.PdfWriter;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.make.Content;
import org.legible.publisher.make.ReportKind;
import org.legible.publisher.make.ReportRecipe;
import org.legible.publisher.make.ReportSource;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.frame.PageView;

/** The web edition of a report as a PDF, to print and to keep. */
public final class PdfFormat implements ReportKind {

    private static final int POINTS = 12;

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        InFormats offer = new InFormats(words -> "PDF", words -> words.get("formats.pdfText"), "plain");
        Product file = new Product.Document(
                DocumentView.file(entry.slug(), ".pdf"),
                Edition.WEB,
                library.language(entry),
                Optional.of(entry.slug()),
                Optional.of(offer),
                true);
        return Stream.of(new ReportRecipe(file, Product.Picture.class::isInstance, PdfFormat::make));
    }

    private static Content make(ReportSource source) {
        DocumentView view = DocumentView.of(source, "documents/pdf.css", POINTS);
        PageHead head = PageHead.of(view.shortTitle(), "", java.util.List.of());
        URI address = URI.create(source.page().absolute(source.page().address()));
        return new Content.Converted(
                PageView.of(source.page(), "documents/report.peb", head, view),
                (html, problems) ->
                        new PdfWriter().write(ReportDocument.of(html, address, pictures(source)), java.time.LocalDate.of(2026,1,1)));
    }

    private static Map<URI, byte[]> pictures(ReportSource source) {
        return source.needed().entrySet().stream()
                .collect(Collectors.toMap(
                        picture -> URI.create(source.page().absolute(picture.getKey())), Map.Entry::getValue));
    }
}
