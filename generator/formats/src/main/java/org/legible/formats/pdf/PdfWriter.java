package org.legible.formats.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jsoup.helper.W3CDom;
import org.legible.formats.document.ReportDocument;

public final class PdfWriter {
    public byte[] write(ReportDocument document, LocalDate date) {
        document.showOnlyWhatIsSeen();
        document.html().head().append("<bookmarks></bookmarks>");
        var marks = document.html().head().selectFirst("bookmarks");
        for (var h : document.headings()) marks.appendElement("bookmark").attr("name", h.text()).attr("href", "#" + h.id());
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder b = new PdfRendererBuilder();
        b.usePdfUaAccessibility(true);
        font(b, "atkinson-hyperlegible-400", "Atkinson", 400, FontStyle.NORMAL);
        font(b, "atkinson-hyperlegible-400-italic", "Atkinson", 400, FontStyle.ITALIC);
        font(b, "atkinson-hyperlegible-700", "Atkinson", 700, FontStyle.NORMAL);
        font(b, "atkinson-hyperlegible-700-italic", "Atkinson", 700, FontStyle.ITALIC);
        font(b, "dejavu-sans-400", "DejaVu", 400, FontStyle.NORMAL);
        font(b, "dejavu-sans-700", "DejaVu", 700, FontStyle.NORMAL);
        b.useUnicodeLineBreaker(new LineBreaks(java.util.Locale.UK));
        b.useSVGDrawer(new BatikSVGDrawer());
        b.withW3cDocument(new W3CDom().fromJsoup(document.html()), document.address().toString());
        b.toStream(out);
        try {
            b.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder b, String file, String family, int weight, FontStyle style) {
        b.useFont(() -> PdfWriter.class.getResourceAsStream("fonts/" + file + ".ttf"), family, weight, style, true);
    }
}
