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
import org.legible.checker.css.UnitValue;
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
            case OPACITY -> opacity(value);
            case ANIMATION_DURATION ->
                UnitValue.of(value, UnitValue.Type.TIME)
                        .map(time -> time.canonical() + "s")
                        .orElse(value);
            case LEFT, RIGHT, TOP, BOTTOM, WIDTH, HEIGHT, MAX_WIDTH, OUTLINE_WIDTH -> {
                var px = style.px(property);
                yield px.isPresent() ? px.getAsDouble() + "px" : value.equals("auto") ? value : "unknown";
            }
            default -> value;
        };
    }

    private static String opacity(String value) {
        if (value.contains("(")) return "unknown";
        double number = value.endsWith("%")
                ? Double.parseDouble(value.substring(0, value.length() - 1)) / 100
                : Double.parseDouble(value);
        return Math.max(0, Math.min(1, number)) + "";
    }

    /** The value of a property as browsers say it when asked, which is not always as it is declared. */
    static String computed(ComputedStyle style, Property property, ComputedStyle parent) {
        String value = of(style, property);
        return switch (property) {
            case DISPLAY -> display(style, value, parent);
            case FLOAT -> style.is(Property.POSITION, "absolute", "fixed") ? "none" : value;
            case POSITION -> value.replace("-webkit-", "");
            case OVERFLOW_X -> overflow(value, style.get(Property.OVERFLOW_Y));
            case OVERFLOW_Y -> overflow(value, style.get(Property.OVERFLOW_X));
            case BORDER_TOP_WIDTH -> width(style, Property.BORDER_TOP_STYLE, property);
            case BORDER_RIGHT_WIDTH -> width(style, Property.BORDER_RIGHT_STYLE, property);
            case BORDER_BOTTOM_WIDTH -> width(style, Property.BORDER_BOTTOM_STYLE, property);
            case BORDER_LEFT_WIDTH -> width(style, Property.BORDER_LEFT_STYLE, property);
            case OUTLINE_WIDTH -> style.is(Property.OUTLINE_STYLE, "none") ? "unknown" : width(style, null, property);
            case OUTLINE_COLOR -> style.is(Property.OUTLINE_COLOR, "auto") ? "unknown" : value;
            case BORDER_TOP_COLOR, BORDER_RIGHT_COLOR, BORDER_BOTTOM_COLOR, BORDER_LEFT_COLOR ->
                style.colour(property)
                        .map(Values::hex)
                        .filter(hex -> !hex.equals("#767676"))
                        .orElse("unknown");
            case LETTER_SPACING, WORD_SPACING, TEXT_INDENT, PADDING_TOP, MIN_WIDTH, MIN_HEIGHT, MAX_WIDTH, MAX_HEIGHT ->
                size(style, property, value);
            case CONTENT -> value.equals("none") ? "unknown" : value;
            case TRANSFORM, ROTATE ->
                style.is(Property.DISPLAY, "none", "inline", "contents")
                        ? "unknown"
                        : value.equals("none") ? "none" : "some";
            case BACKGROUND_IMAGE, CLIP_PATH, FILTER, TEXT_SHADOW, BOX_SHADOW, BACKDROP_FILTER ->
                value.equals("none") ? "none" : "some";
            case Z_INDEX, ORDER -> value.contains("(") ? "unknown" : value;
            default -> value;
        };
    }

    private static String size(ComputedStyle style, Property property, String value) {
        // Whether nothing is at least needed depends on what is around it.
        if (value.matches("auto|0|0px") && property.text().startsWith("min-")) return "unknown";
        if (value.equals("normal")) return property == Property.WORD_SPACING ? "0px" : value;
        var px = style.px(property);
        if (px.isEmpty()) return value.contains("(") ? "unknown" : value;
        return px.getAsDouble() == 0 && property == Property.LETTER_SPACING ? "normal" : px.getAsDouble() + "px";
    }

    private static String width(ComputedStyle style, Property line, Property property) {
        if (line != null && style.is(line, "none", "hidden")) return "0px";
        return switch (style.get(property)) {
            case "thin" -> "1px";
            case "medium" -> "3px";
            case "thick" -> "5px";
            default -> {
                var px = style.px(property);
                yield px.isEmpty()
                        ? "unknown"
                        : (px.getAsDouble() >= 1 ? Math.floor(px.getAsDouble() + 1e-6) : Math.ceil(px.getAsDouble()))
                                + "px";
            }
        };
    }

    private static String overflow(String value, String other) {
        if (value.equals("overlay")) return "auto";
        boolean scrolls = !other.equals("visible") && !other.equals("clip");
        return value.equals("visible") && scrolls ? "auto" : value;
    }

    private static String display(ComputedStyle style, String value, ComputedStyle parent) {
        boolean out = style.is(Property.POSITION, "absolute", "fixed")
                || !style.is(Property.FLOAT, "none")
                || parent == null
                || parent.is(Property.DISPLAY, "flex", "grid", "inline-flex", "inline-grid");
        if (!out) return value;
        return switch (value) {
            case "inline",
                    "inline-block",
                    "table-cell",
                    "table-row",
                    "table-caption",
                    "table-row-group",
                    "table-header-group",
                    "table-footer-group",
                    "table-column" -> "block";
            case "inline-flex" -> "flex";
            case "inline-grid" -> "grid";
            case "inline-table" -> "table";
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
