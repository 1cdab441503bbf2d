package org.legible.authoring.importing.word;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.legible.authoring.importing.source.UnusableSource;

/**
 * Reads a part as elements. Nothing outside the file is fetched, no entity is expanded, and depth, elements and letters have
 * bounds, so that a file made to harm ends in a message.
 */
final class XmlReader {

    private static final int DEPTH = 400;
    private static final int ELEMENTS = 2_000_000;
    private static final int LETTERS = 5_000_000;

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"),
            Map.entry("http://schemas.microsoft.com/office/drawing/2017/decorative", "adec:"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
            Map.entry("http://purl.org/dc/terms/", "dcterms:"));

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    XmlReader() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Reads one part. */
    Element read(String part, InputStream bytes) throws UnusableSource {
        try {
            return read(factory.createXMLStreamReader(bytes));
        } catch (XMLStreamException broken) {
            throw new UnusableSource(
                    "The file is damaged: its part " + part + " cannot be read. Open it in Word, choose "
                            + "Save As, save it as a Word document (.docx) under a new name, and bring in that file.");
        }
    }

    private static Element read(XMLStreamReader reader) throws XMLStreamException, UnusableSource {
        Deque<Element> open = new ArrayDeque<>();
        Element root = new Element("", Map.of());
        open.push(root);
        int elements = 0;
        int letters = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++elements > ELEMENTS) throw tooMuch("more than two million pieces");
                if (open.size() > DEPTH) throw tooMuch("parts within parts, more than " + DEPTH + " deep");
                Element element =
                        new Element(name(reader.getNamespaceURI(), reader.getLocalName()), attributes(reader));
                open.element().children().add(element);
                open.push(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                letters += reader.getTextLength();
                if (letters > LETTERS) throw tooMuch("more than five million letters, about two thousand pages");
                if (open.element().children().isEmpty()) open.element().text().append(reader.getText());
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnusableSource(
                        "The file holds definitions that Word never writes and that could do harm, so it was "
                                + "not read. Ask whoever sent it for a file that Word itself has saved.");
            }
        }
        return root.children().get(0);
    }

    private static UnusableSource tooMuch(String what) {
        return new UnusableSource("The file holds too much to be read safely: " + what
                + ". Split it in Word into shorter documents, and bring them in one by one.");
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++)
            attributes.put(
                    name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        return attributes;
    }

    private static String name(String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) return local;
        return PREFIXES.getOrDefault(namespace, "other:") + local;
    }
}
