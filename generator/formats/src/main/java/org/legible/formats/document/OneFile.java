package org.legible.formats.document;

import java.net.URI;
import java.net.URLConnection;
import java.util.Base64;
import org.jsoup.nodes.Element;

/** Writes a document as one HTML file, with its pictures within it. */
public final class OneFile {

    private OneFile() {}

    /** The HTML of a document, which is used up. */
    public static String of(ReportDocument document) {
        PaperChart.Size size = new PaperChart.Size(580, 16, document.isRightToLeft());
        for (Element chart : document.html().select("figure:has(svg.chart-drawing)")) PaperChart.redraw(chart, size);
        for (Element drawing : document.html().select("svg[alt]")) {
            drawing.attr("role", "img").attr("aria-label", drawing.attr("alt")).removeAttr("alt");
        }
        for (Element picture : document.html().select("img[src]")) {
            byte[] bytes = document.pictures().get(URI.create(picture.attr("src")));
            if (bytes != null)
                picture.attr(
                        "src",
                        "data:" + type(picture.attr("src")) + ";base64,"
                                + Base64.getEncoder().encodeToString(bytes));
        }
        return "<!DOCTYPE html>\n" + document.html().child(0).outerHtml() + "\n";
    }

    /** The media type of a picture, by the ending of its name. */
    public static String type(String name) {
        if (name.endsWith(".svg")) return "image/svg+xml";
        if (name.endsWith(".webp")) return "image/webp";
        return URLConnection.guessContentTypeFromName(name);
    }
}
