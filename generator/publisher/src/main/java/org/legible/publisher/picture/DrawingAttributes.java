package org.legible.publisher.picture;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Reads the attributes of one element of a drawing. Names are told apart by their namespace; a prefix may be any. */
final class DrawingAttributes {

    private static final Set<String> IMAGES = Set.of("image", "feImage");
    private static final Set<String> REFERRING = Set.of(
            "use", "linearGradient", "radialGradient", "pattern", "filter", "textPath", "feImage", "mask", "clipPath");
    private static final Pattern WITHIN = Pattern.compile("\\s*#([^\\s\"'()<>]+)\\s*");
    private static final Pattern DATA =
            Pattern.compile("\\s*data:image/(?:png|jpe?g|webp|gif);base64,([A-Za-z0-9+/=\\s]*)");
    // Words, numbers and colours alone: in these, brackets and backslashes mean nothing to a browser.
    private static final Set<String> PLAIN = Set.of("id", "class", "lang", "title", "systemLanguage");

    private final DrawingSource source;
    private final DrawingReferences references;

    DrawingAttributes(DrawingSource source, DrawingReferences references) {
        this.source = source;
        this.references = references;
    }

    /**
     * The attributes that stay, in their order.
     *
     * @param element the element's name
     * @param from the line on which its tag begins
     */
    Map<String, String> read(XMLStreamReader xml, String element, int from) throws Unusable {
        Map<String, String> kept = new LinkedHashMap<>();
        int to = xml.getLocation().getLineNumber();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i) == null ? "" : xml.getAttributeNamespace(i);
            String local = xml.getAttributeLocalName(i);
            String prefix = xml.getAttributePrefix(i) == null ? "" : xml.getAttributePrefix(i);
            String written = prefix.isEmpty() ? local : prefix + ":" + local;
            IntSupplier line = () -> source.lineOf(written, from, to);
            String value = xml.getAttributeValue(i);
            if (DrawingNames.isEditors(space)) continue;
            if (isLink(space, local)) {
                // Where both forms stand, browsers follow the one without a namespace.
                if (space.isEmpty() || !kept.containsKey("href")) kept.put("href", link(element, value, line));
            } else if (space.isEmpty() || space.equals(DrawingNames.XML)) {
                plain(space.isEmpty() ? local : "xml:" + local, value, line, kept);
            } else if (!space.equals(DrawingNames.XLINK)) {
                throw DrawingFault.unknown(line.getAsInt(), "holds the attribute \"" + Brief.of(written) + "\"");
            }
        }
        if (element.equals("style") && !kept.getOrDefault("type", "text/css").matches("(?i)(text/css)?"))
            throw DrawingFault.unknown(from, "holds a style in a language other than CSS");
        return kept;
    }

    private static boolean isLink(String space, String local) {
        return local.equals("href") && (space.isEmpty() || space.equals(DrawingNames.XLINK));
    }

    private void plain(String name, String value, IntSupplier line, Map<String, String> kept) throws Unusable {
        if (name.equals("xml:lang")) kept.put("lang", value);
        else if (DrawingNames.isAttribute(name)) kept.put(name, looks(name, value, line));
        else if (name.toLowerCase(Locale.ROOT).startsWith("on"))
            throw DrawingFault.acts(line.getAsInt(), "runs script (" + Brief.of(name) + ")");
        else if (name.equals("src") || name.equals("xml:base"))
            throw DrawingFault.asks(line.getAsInt(), "refers to something outside it (" + name + ")");
        else if (!DrawingNames.isNote(name))
            throw DrawingFault.unknown(line.getAsInt(), "holds the attribute \"" + Brief.of(name) + "\"");
    }

    private String looks(String name, String value, IntSupplier line) throws Unusable {
        if (PLAIN.contains(name) || name.startsWith("aria-")) return value;
        boolean couldRefer = value.indexOf('(') >= 0 || value.indexOf('\\') >= 0 || value.indexOf('@') >= 0;
        return couldRefer || name.equals("style") ? new DrawingStyle(line, references::use).read(value) : value;
    }

    private String link(String element, String value, IntSupplier line) throws Unusable {
        Matcher within = WITHIN.matcher(value);
        if (REFERRING.contains(element) && within.matches()) {
            references.use(within.group(1));
            return "#" + within.group(1);
        }
        Matcher data = DATA.matcher(value);
        if (IMAGES.contains(element) && data.matches()) return picture(data.group(1), line);
        throw DrawingFault.asks(line.getAsInt(), "refers to something outside it: " + Brief.of(value));
    }

    // A photograph within a drawing tells as much as one beside it.
    private static String picture(String base64, IntSupplier line) throws Unusable {
        try {
            byte[] file = Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
            PictureKind kind = Signature.kindOf(file);
            if (kind == PictureKind.SVG) throw new Unusable("is another drawing.", "", "");
            byte[] cleaned = Pictures.picture(kind, file).bytes();
            return "data:" + kind.mediaType() + ";base64," + Base64.getEncoder().encodeToString(cleaned);
        } catch (Unusable wrong) {
            throw DrawingFault.at(
                    line.getAsInt(),
                    "holds a picture that " + wrong.getMessage().replaceFirst("\\.$", ""),
                    "Readers would see a drawing with a hole in it.",
                    "Put a sound PNG or JPEG picture in its place.");
        } catch (IllegalArgumentException noBase64) {
            throw DrawingFault.broken(line.getAsInt());
        }
    }
}
