package org.legible.formats.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.legible.formats.document.ReportDocument;
import org.legible.publisher.make.Content;

/**
 * Writes a document as tagged PDF, as PDF/UA-1 asks: title, language, bookmarks, headings, lists, tables with headers, links and
 * pictures with words for them, and every font embedded. Nothing is fetched: fonts and pictures are at hand.
 */
public final class PdfWriter {

    private final PdfFacts facts;
    private final Consumer<String> told;

    /** @param told takes the letters that the PDF cannot show */
    public PdfWriter(PdfFacts facts, Consumer<String> told) {
        // It speaks of its work to whoever listens to the machine's log, in words for those who write style sheets for
        // it.
        XRLog.setLoggingEnabled(false);
        this.facts = facts;
        this.told = told;
    }

    /** The PDF of a document, which is used up. */
    public Content.Bytes write(ReportDocument document) {
        PrintPage.prepare(document, facts, told);
        try (PdfBoxRenderer renderer = builder(document).buildPdfRenderer()) {
            renderer.layout();
            PDDocument pdf = renderer.createPDFKeepOpen();
            PdfTags.mend(pdf);
            PdfIdentity.give(pdf, document.html().title(), facts);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new Content.Bytes(bytes.toByteArray(), OptionalInt.of(pdf.getNumberOfPages()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PdfRendererBuilder builder(ReportDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        PrintFonts.into(builder);
        PrintPictures pictures = new PrintPictures(document.pictures());
        builder.useProtocolsStreamImplementation(pictures, "http", "https", "file", "data", "jar", "ftp");
        builder.useExternalResourceAccessControl(
                (address, type) -> pictures.has(address),
                com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUnicodeLineBreaker(new LineBreaks(facts.language()));
        builder.useUnicodeBidiSplitter(Directions::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        builder.defaultTextDirection(document.isRightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        builder.withProducer("Legible");
        builder.withW3cDocument(
                new W3CDom().fromJsoup(document.html()), document.address().toString());
        builder.toStream(new ByteArrayOutputStream());
        return builder;
    }
}
