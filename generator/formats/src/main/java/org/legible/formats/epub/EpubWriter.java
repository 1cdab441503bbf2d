package org.legible.formats.epub;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.legible.formats.document.PaperChart;
import org.legible.formats.document.ReportDocument;
import org.legible.formats.document.Zip;

/**
 * Writes a document as an e-book, EPUB 3: one chapter with the whole text, so that its links and numbers are those of the web page; the
 * contents for reading programs; the pictures; and metadata that says who can read it and how.
 */
public final class EpubWriter {

    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private final EpubFacts facts;

    /** Writes books of which this is true. */
    public EpubWriter(EpubFacts facts) {
        this.facts = facts;
    }

    /** The book of a document, which is used up. */
    public byte[] write(ReportDocument document) {
        Document html = document.html();
        for (Element chart : html.select("figure:has(svg.chart-drawing)"))
            PaperChart.redraw(chart, new PaperChart.Size(580, 16, document.isRightToLeft()));
        for (Element drawing : html.select("svg[alt]"))
            drawing.attr("role", "img").attr("aria-label", drawing.attr("alt")).removeAttr("alt");
        Map<String, byte[]> pictures = pictures(document);
        markNotes(html);
        String nav = EpubContents.of(document);
        html.select("nav.contents").remove();
        boolean hasDrawings = html.selectFirst("svg") != null;
        EpubPackage book =
                new EpubPackage(facts, html.title(), html.child(0).attr("lang"), pictures.keySet(), hasDrawings);
        Zip zip = new Zip()
                .stored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII))
                .file("META-INF/container.xml", CONTAINER)
                .file("book/package.opf", book.text())
                .file("book/nav.xhtml", nav)
                .file("book/report.xhtml", xhtml(html));
        pictures.forEach((name, bytes) -> zip.file("book/" + name, bytes));
        return zip.bytes();
    }

    private static Map<String, byte[]> pictures(ReportDocument document) {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (Element picture : document.html().select("img[src]")) {
            String address = picture.attr("src");
            byte[] bytes = document.pictures().get(URI.create(address));
            String name = "pictures/" + address.substring(address.lastIndexOf('/') + 1);
            while (pictures.containsKey(name) && pictures.get(name) != bytes)
                name = name.replaceFirst("pictures/", "pictures/other-");
            pictures.put(name, bytes);
            picture.attr("src", name);
        }
        return pictures;
    }

    // Reading programs show a note beside its mark where they know both.
    private static void markNotes(Document html) {
        html.select("[role=doc-noteref]").attr("epub:type", "noteref");
        html.select("[role=doc-endnotes]").attr("epub:type", "endnotes");
        html.select("[role=doc-endnotes] > ol > li").attr("epub:type", "endnote");
        html.select("[role=doc-backlink]").attr("epub:type", "backlink");
    }

    /** A page in the form of XML. */
    static String xhtml(Document html) {
        html.outputSettings()
                .syntax(Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        Element root = html.child(0);
        root.attr("xmlns", "http://www.w3.org/1999/xhtml").attr("xmlns:epub", "http://www.idpf.org/2007/ops");
        root.attr("xml:lang", root.attr("lang"));
        for (Element marked : html.select("[lang]")) marked.attr("xml:lang", marked.attr("lang"));
        html.select("meta[name=viewport]").remove();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n" + root.outerHtml() + "\n";
    }
}
