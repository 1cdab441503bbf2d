package org.legible.publisher.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing (SVG 2). It is parsed as XML, from first to last, and written anew from the elements and attributes that are
 * allowed: whatever a browser may read from the result was looked at here. What is not allowed ends the reading; comments,
 * metadata and the notes of editors are left out.
 */
final class Svg {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_ELEMENTS = 200_000;

    private final Use use;
    private final DrawingWriter out = new DrawingWriter();
    private final DrawingReferences references = new DrawingReferences();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder style = new StringBuilder();
    private DrawingAttributes attributes;
    private int elements;
    private int styleLine;
    private DrawingSize size = DrawingSize.of("", "", "");

    /** How a drawing is used. */
    enum Use {
        /** As a file of its own, which names its language. */
        ALONE,
        /** Within a page of HTML, where elements need no namespace. */
        WITHIN_A_PAGE
    }

    Svg(Use use) {
        this.use = use;
    }

    Picture read(byte[] file) throws Unusable {
        DrawingSource source = DrawingSource.of(file);
        attributes = new DrawingAttributes(source, references);
        int line = 1;
        try {
            XMLStreamReader xml = parser().createXMLStreamReader(new StringReader(source.text()));
            // Where one thing ends the next begins: that is the line of the next one.
            while (xml.hasNext()) {
                line = xml.getLocation().getLineNumber();
                event(xml, xml.next(), line);
            }
        } catch (XMLStreamException broken) {
            throw DrawingFault.broken(
                    broken.getLocation() == null
                            ? Math.max(line, 1)
                            : Math.max(broken.getLocation().getLineNumber(), 1));
        }
        references.check();
        return new Picture(size.shown(), (out.written() + "\n").getBytes(UTF_8));
    }

    // The parser of the JDK, whatever others a build brings along; it reads nothing but the text that it is given.
    private static XMLInputFactory parser() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("A drawing refers to nothing outside it");
        });
        return factory;
    }

    private void event(XMLStreamReader xml, int event, int line) throws Unusable, XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml, line);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> words(xml);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                if (xml.getPITarget().equalsIgnoreCase("xml-stylesheet"))
                    throw DrawingFault.asks(line, "fetches a style sheet (<?xml-stylesheet)");
            }
            case XMLStreamConstants.COMMENT, XMLStreamConstants.START_DOCUMENT, XMLStreamConstants.END_DOCUMENT -> {}
            default -> throw DrawingFault.broken(line);
        }
    }

    private void begin(XMLStreamReader xml, int line) throws Unusable, XMLStreamException {
        if (++elements > MAX_ELEMENTS) throw DrawingFault.tooMuch("has more than 200,000 parts.");
        if (open.size() >= MAX_DEPTH)
            throw DrawingFault.tooMuch("has parts within parts, more than " + MAX_DEPTH + " deep.");
        String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        String name = xml.getLocalName();
        boolean svg = space.equals(DrawingNames.SVG) || space.isEmpty() && use == Use.WITHIN_A_PAGE;
        if (open.isEmpty()) checkRoot(name, svg, line);
        if (DrawingNames.isEditors(space) || svg && DrawingNames.LEFT_OUT.contains(name)) {
            leaveOut(xml);
            return;
        }
        if (!svg || !DrawingNames.ELEMENTS.contains(name)) throw notAllowed(xml, name, line);
        boolean first = open.isEmpty();
        open.push(name);
        write(xml, name, first, line);
    }

    private void write(XMLStreamReader xml, String name, boolean first, int line) throws Unusable {
        out.begin(name);
        if (first && use == Use.ALONE) out.attribute("xmlns", DrawingNames.SVG);
        // The element must be known before its references are.
        references.begin(Optional.ofNullable(xml.getAttributeValue(null, "id")).orElse(""));
        Map<String, String> kept = attributes.read(xml, name, line);
        if (first) {
            size = DrawingSize.of(
                    kept.getOrDefault("width", ""), kept.getOrDefault("height", ""), kept.getOrDefault("viewBox", ""));
            if (!kept.containsKey("viewBox")) size.missingBox().ifPresent(box -> kept.put("viewBox", box));
        }
        kept.forEach(out::attribute);
        style.setLength(0);
        styleLine = xml.getLocation().getLineNumber();
    }

    private void checkRoot(String name, boolean svg, int line) throws Unusable {
        if (svg && name.equals("svg")) return;
        if (name.equals("svg"))
            throw DrawingFault.at(
                    line,
                    "does not say that it is SVG",
                    "Browsers would show nothing.",
                    "Write xmlns=\"" + DrawingNames.SVG + "\" into its first tag, behind <svg.");
        throw new Unusable(
                "is no drawing: it begins with <" + Brief.of(name) + ">.",
                "Readers would see a broken picture.",
                "Save it again as a plain SVG, or as a PNG.");
    }

    private static Unusable notAllowed(XMLStreamReader xml, String name, int line) {
        String prefix = xml.getPrefix() == null || xml.getPrefix().isEmpty() ? "" : xml.getPrefix() + ":";
        String what = "holds <" + Brief.of(prefix + name) + ">";
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "script", "handler", "listener" -> DrawingFault.acts(line, what + ", which runs script");
            case "foreignobject" ->
                DrawingFault.at(
                        line,
                        what + ", which can hold any web page",
                        "It could act in a reader's browser without their knowledge.",
                        "Make its words plain text of the drawing (in diagrams.net: switch off \"Formatted text\"), or save"
                                + " it as a PNG.");
            case "a" ->
                DrawingFault.at(
                        line,
                        what + ", a link",
                        "Nobody can follow a link in a picture.",
                        "Take the link out of the drawing, and put it into the text.");
            case "animate", "set", "animatemotion", "animatetransform", "animatecolor", "mpath" ->
                DrawingFault.at(
                        line,
                        what + ", which makes it move",
                        "Nobody can stop it, and it can make people ill.",
                        "Save it again without animation.");
            default -> DrawingFault.unknown(line, what);
        };
    }

    private void leaveOut(XMLStreamReader xml) throws Unusable, XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            else if (event == XMLStreamConstants.END_ELEMENT) depth--;
            if (depth + open.size() > MAX_DEPTH)
                throw DrawingFault.tooMuch("has parts within parts, more than " + MAX_DEPTH + " deep.");
        }
    }

    private void words(XMLStreamReader xml) {
        if (open.isEmpty()) return;
        String words = xml.getText();
        if (open.peek().equals("style")) style.append(words);
        else if (DrawingNames.WITH_WORDS.contains(open.peek()) || words.isBlank()) out.text(words);
    }

    private void end() throws Unusable {
        String name = open.pop();
        if (name.equals("style")) out.text(new DrawingStyle(() -> styleLine, references::use).read(style.toString()));
        references.end();
        out.end(name);
    }
}
