package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** Turns one declared property into the single properties that rules ask about. */
final class Shorthands {

    private static final Set<String> LINE_STYLES = Set.of(
            "solid", "dotted", "dashed", "double", "groove", "ridge", "inset", "outset", "auto", "none", "hidden");
    private static final Set<String> DECORATIONS = Set.of("underline", "overline", "line-through", "none", "blink");
    private static final Set<String> WIDE = Set.of("inherit", "initial", "unset", "revert", "revert-layer");

    private Shorthands() {}

    /** Gives every single property of a declaration whose variables are filled in. */
    static void expand(String name, String value, BiConsumer<Property, String> into) {
        String lower = lowerOutsideUrls(value);
        Property single = Property.named(name);
        if (single != null) {
            into.accept(single, lower);
            if (single == Property.PADDING)
                into.accept(Property.PADDING_TOP, ValueLists.splitSpaces(lower).get(0));
            return;
        }
        boolean wide = WIDE.contains(lower);
        switch (name) {
            case "all" -> {
                if (wide) everything(lower, into);
            }
            case "background" -> BackgroundShorthand.expand(lower, wide, into);
            case "font" -> font(lower, wide, into);
            case "outline" ->
                line(lower, wide, into, Property.OUTLINE_STYLE, Property.OUTLINE_WIDTH, Property.OUTLINE_COLOR, "auto");
            case "text-decoration" -> decoration(lower, wide, into);
            case "overflow" -> {
                List<String> parts = ValueLists.splitSpaces(lower);
                into.accept(Property.OVERFLOW_X, parts.get(0));
                into.accept(Property.OVERFLOW_Y, parts.get(parts.size() - 1));
            }
            case "inset" -> sides(lower, into, Property.TOP, Property.RIGHT, Property.BOTTOM, Property.LEFT);
            case "border" -> Borders.ALL.forEach(side -> border(lower, wide, into, side));
            case "border-top", "border-block-start" -> border(lower, wide, into, Borders.TOP);
            case "border-right", "border-inline-end" -> border(lower, wide, into, Borders.RIGHT);
            case "border-bottom", "border-block-end" -> border(lower, wide, into, Borders.BOTTOM);
            case "border-left", "border-inline-start" -> border(lower, wide, into, Borders.LEFT);
            case "border-block" -> {
                border(lower, wide, into, Borders.TOP);
                border(lower, wide, into, Borders.BOTTOM);
            }
            case "border-inline" -> {
                border(lower, wide, into, Borders.LEFT);
                border(lower, wide, into, Borders.RIGHT);
            }
            case "border-style" -> sides(lower, into, Borders.each(Borders::style));
            case "border-width" -> sides(lower, into, Borders.each(Borders::width));
            case "border-color" -> sides(lower, into, Borders.each(Borders::colour));
            case "animation" -> animation(lower, wide, into);
            case "transition" -> transition(lower, wide, into);
            case "columns" -> {
                for (String part : ValueLists.splitSpaces(lower))
                    if (part.matches("\\d+")) into.accept(Property.COLUMN_COUNT, part);
            }
            case "list-style" -> into.accept(Property.LIST_STYLE_TYPE, wide ? lower : listStyle(lower));
            case "flex-flow" ->
                into.accept(
                        Property.FLEX_DIRECTION, ValueLists.splitSpaces(lower).get(0));
            case "font-variant" -> into.accept(Property.FONT_VARIANT_CAPS, lower);
            case "inline-size" -> into.accept(Property.WIDTH, lower);
            case "block-size" -> into.accept(Property.HEIGHT, lower);
            case "max-inline-size" -> into.accept(Property.MAX_WIDTH, lower);
            case "max-block-size" -> into.accept(Property.MAX_HEIGHT, lower);
            case "min-inline-size" -> into.accept(Property.MIN_WIDTH, lower);
            case "-webkit-background-clip" -> into.accept(Property.BACKGROUND_CLIP, lower);
            case "-webkit-transform" -> into.accept(Property.TRANSFORM, lower);
            default -> {}
        }
    }

    private static String lowerOutsideUrls(String value) {
        boolean plain = value.indexOf('"') < 0 && value.indexOf('\'') < 0 && value.indexOf("url(") < 0;
        return plain ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static void sides(String value, BiConsumer<Property, String> into, Property... sides) {
        List<String> parts = ValueLists.splitSpaces(value);
        int[][] places = {{0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}};
        int[] place = places[Math.min(parts.size(), 4) - 1];
        for (int i = 0; i < 4; i++) into.accept(sides[i], parts.get(place[i]));
    }

    private static void everything(String value, BiConsumer<Property, String> into) {
        for (Property property : Property.values()) if (property != Property.DIRECTION) into.accept(property, value);
    }

    private static String listStyle(String value) {
        String type = "disc";
        for (String part : ValueLists.splitSpaces(value)) {
            boolean image = part.contains("(") && !part.startsWith("symbols(");
            if (!image && !part.equals("inside") && !part.equals("outside")) type = part;
        }
        return type;
    }

    private static void font(String value, boolean wide, BiConsumer<Property, String> into) {
        List<Property> all = List.of(
                Property.FONT_STYLE,
                Property.FONT_WEIGHT,
                Property.FONT_SIZE,
                Property.LINE_HEIGHT,
                Property.FONT_VARIANT_CAPS,
                Property.FONT_FAMILY);
        if (wide) {
            all.forEach(p -> into.accept(p, value));
            return;
        }
        List<String> parts = ValueLists.splitSpaces(value);
        int size = 0;
        while (size < parts.size() && !FontSizes.looksLikeOne(parts.get(size))) size++;
        boolean height = size + 2 < parts.size() && parts.get(size + 1).equals("/");
        int family = height ? size + 3 : size + 1;
        // Without a size and a family it is no font.
        if (family >= parts.size()) return;
        all.forEach(p -> into.accept(p, p.initial()));
        for (String part : parts.subList(0, size)) {
            if (part.equals("italic") || part.equals("oblique")) into.accept(Property.FONT_STYLE, part);
            else if (part.equals("small-caps")) into.accept(Property.FONT_VARIANT_CAPS, part);
            else if (!part.equals("normal") && ValidValues.allow(Property.FONT_WEIGHT, part))
                into.accept(Property.FONT_WEIGHT, part);
        }
        into.accept(Property.FONT_SIZE, parts.get(size));
        if (height) into.accept(Property.LINE_HEIGHT, parts.get(size + 2));
        into.accept(Property.FONT_FAMILY, String.join(" ", parts.subList(family, parts.size())));
    }

    private static void border(String value, boolean wide, BiConsumer<Property, String> into, Borders side) {
        line(value, wide, into, side.style(), side.width(), side.colour(), "currentcolor");
    }

    private static void line(
            String value,
            boolean wide,
            BiConsumer<Property, String> into,
            Property style,
            Property width,
            Property colour,
            String usual) {
        into.accept(style, wide ? value : "none");
        into.accept(width, wide ? value : "medium");
        into.accept(colour, wide ? value : usual);
        if (wide) return;
        for (String part : ValueLists.splitSpaces(value)) {
            if (LINE_STYLES.contains(part)) into.accept(style, part);
            else if (Colour.valid(part)) into.accept(colour, part);
            else into.accept(width, part);
        }
    }

    private static void decoration(String value, boolean wide, BiConsumer<Property, String> into) {
        if (wide) {
            into.accept(Property.TEXT_DECORATION_LINE, value);
            return;
        }
        List<String> lines = ValueLists.splitSpaces(value).stream()
                .filter(DECORATIONS::contains)
                .toList();
        into.accept(Property.TEXT_DECORATION_LINE, lines.isEmpty() ? "none" : String.join(" ", lines));
    }

    private static void animation(String value, boolean wide, BiConsumer<Property, String> into) {
        if (wide) return;
        String name = "none";
        String duration = "0s";
        for (String part : ValueLists.splitSpaces(ValueLists.splitCommas(value).get(0))) {
            boolean word = part.matches("[a-z_-][\\w-]*");
            boolean keyword = part.matches(
                    "none|ease.*|linear|step.*|infinite|normal|reverse|alternate.*|forwards|backwards|both|running|paused");
            if (word && !keyword) name = part;
            else if (part.matches("[\\d.]+m?s") && duration.equals("0s")) duration = part;
        }
        into.accept(Property.ANIMATION_NAME, name);
        into.accept(Property.ANIMATION_DURATION, duration);
    }

    private static void transition(String value, boolean wide, BiConsumer<Property, String> into) {
        if (wide) return;
        String duration = "0s";
        List<String> names = new ArrayList<>();
        for (String one : ValueLists.splitCommas(value)) {
            String own = "0s";
            for (String part : ValueLists.splitSpaces(one)) {
                if (part.matches("[\\d.]+m?s") && own.equals("0s")) own = part;
                else if (part.matches("[a-z-]+") && !part.matches("ease.*|linear|step.*|allow-discrete|normal"))
                    names.add(part);
            }
            if (!own.matches("0m?s")) duration = own;
        }
        into.accept(Property.TRANSITION_DURATION, duration);
        into.accept(Property.TRANSITION_PROPERTY, names.isEmpty() ? "all" : String.join(",", names));
    }
}
