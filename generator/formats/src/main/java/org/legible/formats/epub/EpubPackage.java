package org.legible.formats.epub;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.legible.formats.document.OneFile;

/**
 * What an e-book consists of, and what it says of itself. It claims no level of WCAG: nobody has tested the book by hand.
 *
 * @param title what it is called
 * @param language its language
 * @param pictures the names of its pictures
 * @param hasDrawings true if its text holds charts
 */
record EpubPackage(EpubFacts facts, String title, String language, Collection<String> pictures, boolean hasDrawings) {

    /** The package document. */
    String text() {
        Document xml = new Document("");
        xml.outputSettings()
                .syntax(Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element book = xml.appendElement("package")
                .attr("xmlns", "http://www.idpf.org/2007/opf")
                .attr("version", "3.0")
                .attr("unique-identifier", "book-id")
                .attr("xml:lang", language);
        metadata(book.appendElement("metadata").attr("xmlns:dc", "http://purl.org/dc/elements/1.1/"));
        Element manifest = book.appendElement("manifest");
        item(manifest, "nav", "nav.xhtml", "application/xhtml+xml").attr("properties", "nav");
        Element report = item(manifest, "report", "report.xhtml", "application/xhtml+xml");
        if (hasDrawings) report.attr("properties", "svg");
        int count = 0;
        for (String picture : pictures) item(manifest, "picture-" + ++count, picture, OneFile.type(picture));
        book.appendElement("spine").appendElement("itemref").attr("idref", "report");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + book.outerHtml() + "\n";
    }

    private void metadata(Element metadata) {
        String id = "urn:uuid:" + UUID.nameUUIDFromBytes(facts.address().getBytes(StandardCharsets.UTF_8));
        metadata.appendElement("dc:identifier").id("book-id").text(id);
        metadata.appendElement("dc:title").text(title);
        metadata.appendElement("dc:language").text(language);
        facts.authors().forEach(author -> metadata.appendElement("dc:creator").text(author));
        metadata.appendElement("dc:publisher").text(facts.publisher());
        metadata.appendElement("dc:date").text(facts.published().toString());
        metadata.appendElement("dc:source").text(facts.address());
        meta(metadata, "dcterms:modified", facts.changed() + "T00:00:00Z");
        boolean isVisual = hasDrawings || !pictures.isEmpty();
        meta(metadata, "schema:accessMode", "textual");
        if (isVisual) meta(metadata, "schema:accessMode", "visual");
        meta(metadata, "schema:accessModeSufficient", "textual");
        for (String feature : new String[] {
            "structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability", "ARIA"
        }) meta(metadata, "schema:accessibilityFeature", feature);
        if (isVisual) meta(metadata, "schema:accessibilityFeature", "alternativeText");
        meta(metadata, "schema:accessibilityHazard", "none");
        meta(metadata, "schema:accessibilitySummary", facts.accessibility());
    }

    private static void meta(Element metadata, String property, String value) {
        metadata.appendElement("meta").attr("property", property).text(value);
    }

    private static Element item(Element manifest, String id, String address, String type) {
        return manifest.appendElement("item").id(id).attr("href", address).attr("media-type", type);
    }
}
