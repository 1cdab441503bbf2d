package org.legible.formats.braille;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** The same braille as PEF, the Portable Embosser Format: XML in which every cell is its own character, whatever the embosser. */
public final class Pef {

    private Pef() {}

    /** The PEF of a BRF. */
    public static byte[] of(byte[] brf, PefFacts facts) {
        Document xml = new Document("");
        xml.outputSettings()
                .syntax(Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        Element pef =
                xml.appendElement("pef").attr("version", "2008-1").attr("xmlns", "http://www.daisy.org/ns/2008/pef");
        meta(pef.appendElement("head").appendElement("meta"), facts);
        Element volume = pef.appendElement("body")
                .appendElement("volume")
                .attr("cols", String.valueOf(facts.layout().cells()))
                .attr("rows", String.valueOf(facts.layout().lines()))
                .attr("rowgap", "0")
                .attr("duplex", "false");
        Element section = volume.appendElement("section");
        for (List<String> page : BrailleAscii.read(new String(brf, StandardCharsets.US_ASCII))) {
            Element sheet = section.appendElement("page");
            page.forEach(line -> sheet.appendElement("row").text(line));
        }
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + pef.outerHtml() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void meta(Element meta, PefFacts facts) {
        meta.attr("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        meta.appendElement("dc:format").text("application/x-pef+xml");
        meta.appendElement("dc:identifier").text(facts.address() + "#pef");
        meta.appendElement("dc:title").text(facts.title());
        meta.appendElement("dc:creator").text(facts.author());
        meta.appendElement("dc:language").text(facts.language());
        meta.appendElement("dc:date").text(facts.date().toString());
        meta.appendElement("dc:description").text(facts.layout().notice());
    }
}
