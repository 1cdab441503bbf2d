package org.legible.checker.style;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legible.checker.css.Colour;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;

/** Writes computed values the way the tables of cases do, and compares them. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("(-?[\\d.]+)(px|s|)");

    private Values() {}

    /** The value of a property, in one spelling for all ways to write it. */
    static String of(ComputedStyle style, Property property) {
        String value = style.get(property);
        return switch (property) {
            case COLOR, BACKGROUND_COLOR, OUTLINE_COLOR, TEXT_FILL ->
                style.colour(property).map(Values::hex).orElse("unknown");
            case FONT_SIZE -> style.fontSize() + "px";
            case LINE_HEIGHT -> value.matches("[\\d.]+") ? Double.parseDouble(value) * style.fontSize() + "px" : value;
            case FONT_WEIGHT -> value.replace("bold", "700").replace("normal", "400");
            case BACKGROUND_IMAGE -> value.equals("none") ? "none" : "some";
            case OPACITY ->
                value.endsWith("%")
                        ? Double.parseDouble(value.substring(0, value.length() - 1)) / 100 + ""
                        : Math.max(0, Math.min(1, Double.parseDouble(value))) + "";
            case LEFT, RIGHT, TOP, BOTTOM, WIDTH, HEIGHT, MAX_WIDTH, OUTLINE_WIDTH -> {
                var px = style.px(property);
                yield px.isPresent() ? px.getAsDouble() + "px" : value.equals("auto") ? value : "unknown";
            }
            default -> value;
        };
    }

    /** The ids of the elements for which a property has a value, in order. */
    static String ids(
            List<PageElement> elements, PageStyles styles, Environment environment, Property of, String value) {
        return elements.stream()
                .filter(e -> styles.of(e, environment).get(of).equals(value))
                .map(PageElement::id)
                .collect(Collectors.joining(" "));
    }

    private static String hex(Colour colour) {
        return colour.hex()
                + (colour.alpha() < 1 ? String.format(Locale.ROOT, "%02x", Math.round(colour.alpha() * 255)) : "");
    }

    /** Whether two values are the same but for rounding. */
    static boolean same(String one, String other) {
        if (one.startsWith("#") && other.startsWith("#")) {
            int[] a = channels(one);
            int[] b = channels(other);
            // What is quite transparent has no colour.
            if (a[3] == 0 && b[3] == 0) return true;
            for (int i = 0; i < 4; i++) if (Math.abs(a[i] - b[i]) > 1) return false;
            return true;
        }
        Matcher a = NUMBER.matcher(one);
        Matcher b = NUMBER.matcher(other);
        boolean numbers = a.matches() && b.matches() && a.group(2).equals(b.group(2));
        if (numbers) return Math.abs(Double.parseDouble(a.group(1)) - Double.parseDouble(b.group(1))) < 0.01;
        return one.equals(other);
    }

    private static int[] channels(String hex) {
        int[] channels = {0, 0, 0, 255};
        for (int i = 0; 2 * i + 1 < hex.length(); i++)
            channels[i] = Integer.parseInt(hex.substring(2 * i + 1, 2 * i + 3), 16);
        return channels;
    }
}
