package org.legible.publisher.picture;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the styles of a drawing, in an attribute or an element. What stands in the drawing afterwards is the text that was
 * looked at here: it has no comments, and no backslash by which one word could be written as another, so that a browser can
 * find no address and no rule in it that was not found here.
 */
final class DrawingStyle {

    private static final Pattern RULE = Pattern.compile("@([^\\s;{(\"']*)");
    private static final Pattern FUNCTION = Pattern.compile("(?<![\\w\\-\\P{ASCII}])([\\w\\-\\P{ASCII}]++)\\(");
    private static final Pattern PLACE = Pattern.compile("\\(\\s*([\"']?)#([^\\s\"'()<>]+)\\1\\s*\\)");
    private static final Set<String> FUNCTIONS =
            Set.of(("rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min"
                            + " max clamp var matrix matrix3d translate translatex translatey scale scalex scaley rotate skew skewx"
                            + " skewy polygon circle ellipse inset path blur brightness contrast drop-shadow grayscale hue-rotate"
                            + " invert opacity saturate sepia not is where has nth-child nth-last-child nth-of-type nth-last-of-type"
                            + " lang icc-color device-cmyk and or screen")
                    .split(" "));

    private final Consumer<String> places;
    private final IntSupplier line;

    /**
     * @param line the line of the style, asked for only if something is wrong with it
     * @param places takes each id to which the style refers
     */
    DrawingStyle(IntSupplier line, Consumer<String> places) {
        this.line = line;
        this.places = places;
    }

    /** The style without comments. */
    String read(String css) throws Unusable {
        String plain = withoutComments(css);
        // Old pages hid their styles so; as a mark of CSS it says nothing.
        plain = plain.replace("<!--", " ").replace("-->", " ");
        if (plain.indexOf('\\') >= 0)
            throw DrawingFault.unknown(line.getAsInt(), "writes a letter of its style as a number (with \\)");
        rules(plain);
        functions(plain);
        return plain;
    }

    private String withoutComments(String css) throws Unusable {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", from)) {
            int end = css.indexOf("*/", start + 2);
            if (end < 0) throw DrawingFault.broken(line.getAsInt());
            plain.append(css, from, start).append(' ');
            from = end + 2;
        }
        return plain.append(css, from, css.length()).toString();
    }

    private void rules(String css) throws Unusable {
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            String name = rule.group(1).toLowerCase(Locale.ROOT);
            if (name.equals("media")) continue;
            if (name.equals("import")) throw DrawingFault.asks(line.getAsInt(), "fetches a style sheet (@import)");
            if (name.equals("font-face"))
                throw DrawingFault.at(
                        line.getAsInt(),
                        "brings letters of its own (@font-face)",
                        "Readers' browsers may not load them, and words could be lost.",
                        "Turn the words into outlines and say them in the picture's description, or use a plain typeface.");
            throw DrawingFault.unknown(line.getAsInt(), "holds the rule @" + Brief.of(name) + " in its style");
        }
    }

    private void functions(String css) throws Unusable {
        Matcher function = FUNCTION.matcher(css);
        while (function.find()) {
            String name = function.group(1).toLowerCase(Locale.ROOT);
            if (FUNCTIONS.contains(name)) continue;
            Matcher place = PLACE.matcher(css).region(function.end() - 1, css.length());
            if (name.equals("url") && place.lookingAt()) places.accept(place.group(2));
            else if (name.equals("url"))
                throw DrawingFault.asks(
                        line.getAsInt(), "refers to something outside it: " + Brief.of(css, function.start()));
            else throw DrawingFault.unknown(line.getAsInt(), "holds " + Brief.of(name) + "(…) in its style");
        }
    }
}
