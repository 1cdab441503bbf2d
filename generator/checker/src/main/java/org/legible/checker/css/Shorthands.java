package org.legible.checker.css;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Turns one declared property into the single properties that rules ask about. */
final class Shorthands {

    private static final Set<String> LINE_STYLES = Set.of(
            "solid", "dotted", "dashed", "double", "groove", "ridge", "inset", "outset", "auto", "none", "hidden");
    private static final Set<String> DECORATIONS = Set.of("underline", "overline", "line-through", "none", "blink");
    private static final Set<String> DECORATION_STYLES = Set.of("solid", "double", "dotted", "dashed", "wavy");

    /** Values of font-variant that are not about capital letters. */
    private static final Set<String> VARIANTS = WordLists.words("""
            normal none common-ligatures no-common-ligatures discretionary-ligatures no-discretionary-ligatures
            historical-ligatures no-historical-ligatures contextual no-contextual lining-nums oldstyle-nums
            proportional-nums tabular-nums diagonal-fractions stacked-fractions ordinal slashed-zero jis78 jis83
            jis90 jis04 simplified traditional full-width proportional-width ruby sub super historical-forms text
            emoji unicode""");

    private static final Set<String> SYSTEM_FONTS =
            Set.of("caption", "icon", "menu", "message-box", "small-caption", "status-bar");

    private static final Set<String> STRETCHES = WordLists.words("""
            ultra-condensed extra-condensed condensed semi-condensed semi-expanded expanded extra-expanded
            ultra-expanded""");

    private static final List<Property> ALL =
            Stream.of(Property.values()).filter(p -> p != Property.DIRECTION).toList();

    /** The properties that each shorthand sets. */
    private static final Map<String, List<Property>> SET = new HashMap<>();

    static {
        WordLists.keyed(WordLists.lines(Shorthands.class, "shorthands.txt"))
                .forEach((name, set) ->
                        SET.put(name, set.stream().map(Property::named).toList()));
    }

    /** One property with its value in small letters. */
    record Single(Property property, String value) {}

    /**
     * The single properties of a declaration whose variables are filled in; none where browsers drop it, or no rule asks
     * about any.
     */
    static List<Single> expand(String name, String value) {
        List<Single> singles = new ArrayList<>(1);
        expand(name, value, (property, own) -> singles.add(new Single(property, own)));
        // One part that makes no sense spoils the whole declaration.
        boolean alone = singles.size() == 1;
        boolean wide = Keywords.wide(value.toLowerCase(Locale.ROOT));
        for (Single single : singles) {
            boolean stray = !alone && !wide && Keywords.wide(single.value());
            if (stray || !ValidValues.allow(single.property(), single.value())) return List.of();
        }
        return singles;
    }

    private static void expand(String name, String value, BiConsumer<Property, String> into) {
        String lower = lowerOutsideUrls(value);
        if (lower.isEmpty()) return;
        Property single = Property.named(name);
        if (single != null) {
            into.accept(single, spelling(single, lower));
            if (single == Property.PADDING)
                into.accept(Property.PADDING_TOP, ValueLists.splitSpaces(lower).get(0));
            return;
        }
        List<Property> set = name.equals("all") ? ALL : SET.getOrDefault(name, List.of());
        if (Keywords.wide(lower)) {
            set.forEach(property -> into.accept(property, lower));
            return;
        }
        switch (name) {
            case "all" -> {}
            case "background" -> BackgroundShorthand.expand(lower, into);
            case "font" -> font(lower, into, set);
            case "outline" -> line(lower, into, set, "auto");
            case "text-decoration" -> decoration(lower, into);
            case "overflow" -> {
                List<String> parts = ValueLists.splitSpaces(lower);
                if (parts.size() > 2) return;
                into.accept(Property.OVERFLOW_X, parts.get(0));
                into.accept(Property.OVERFLOW_Y, parts.get(parts.size() - 1));
            }
            case "inset", "border-style", "border-width", "border-color" -> sides(lower, into, set);
            case "animation" -> animation(lower, into);
            case "columns" -> columns(lower, into);
            case "list-style" -> listStyle(lower, into);
            case "flex-flow" -> flexFlow(lower, into);
            case "font-variant" -> variant(lower, into);
            default -> {
                if (name.startsWith("border"))
                    for (int i = 0; i < set.size(); i += 3) line(lower, into, set.subList(i, i + 3), "currentcolor");
                else set.forEach(property -> into.accept(property, lower));
            }
        }
    }

    private static String lowerOutsideUrls(String value) {
        boolean plain = value.indexOf('"') < 0 && value.indexOf('\'') < 0 && value.indexOf("url(") < 0;
        return plain ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static void sides(String value, BiConsumer<Property, String> into, List<Property> sides) {
        List<String> parts = ValueLists.splitSpaces(value);
        if (parts.size() > 4) return;
        int[][] places = {{0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}};
        int[] place = places[parts.size() - 1];
        for (int i = 0; i < 4; i++) into.accept(sides.get(i), parts.get(place[i]));
    }

    /** One spelling for values that may be written in several ways. */
    private static String spelling(Property property, String value) {
        String usual = switch (property) {
            case FONT_STYLE -> String.join(" ", ValueLists.splitSpaces(value));
            case DISPLAY -> DisplayValue.of(value);
            // CSS Text Level 4, section 3.
            case WHITE_SPACE ->
                switch (value) {
                    case "wrap", "collapse", "collapse wrap", "wrap collapse" -> "normal";
                    case "preserve nowrap", "nowrap preserve" -> "pre";
                    case "collapse nowrap", "nowrap collapse" -> "nowrap";
                    case "preserve", "preserve wrap", "wrap preserve" -> "pre-wrap";
                    case "preserve-breaks", "preserve-breaks wrap" -> "pre-line";
                    default -> value;
                };
            default -> value;
        };
        return usual == null ? value : usual;
    }

    private static void columns(String value, BiConsumer<Property, String> into) {
        List<String> parts = ValueLists.splitSpaces(value);
        String count = "auto";
        int counts = 0;
        int widths = 0;
        for (String part : parts) {
            if (part.matches("\\+?\\d+")) {
                counts++;
                count = part;
            } else if (!part.equals("auto")) {
                widths++;
                if (!ValidValues.allow(Property.WIDTH, part)) return;
            }
        }
        if (parts.size() <= 2 && counts <= 1 && widths <= 1) into.accept(Property.COLUMN_COUNT, count);
    }

    private static void listStyle(String value, BiConsumer<Property, String> into) {
        String type = "";
        int images = 0;
        int places = 0;
        int nones = 0;
        for (String part : ValueLists.splitSpaces(value)) {
            boolean image = part.contains("(") && !part.startsWith("symbols(");
            if (image) images++;
            else if (part.equals("inside") || part.equals("outside")) places++;
            else if (part.equals("none")) nones++;
            else if (type.isEmpty()) type = part;
            else return;
        }
        // "none" is said of whatever is not said otherwise.
        if (images + nones + (type.isEmpty() ? 0 : 1) > 2 || images > 1 || places > 1) return;
        boolean noType = nones == 2 || nones == 1 && type.isEmpty();
        into.accept(Property.LIST_STYLE_TYPE, noType ? "none" : type.isEmpty() ? "disc" : type);
    }

    private static void flexFlow(String value, BiConsumer<Property, String> into) {
        String direction = "row";
        int wraps = 0;
        int directions = 0;
        for (String part : ValueLists.splitSpaces(value)) {
            boolean wrap = part.equals("wrap") || part.equals("nowrap") || part.equals("wrap-reverse");
            if (wrap) wraps++;
            else directions++;
            if (!wrap) direction = part;
        }
        if (wraps <= 1 && directions <= 1) into.accept(Property.FLEX_DIRECTION, direction);
    }

    private static void variant(String value, BiConsumer<Property, String> into) {
        String caps = "normal";
        for (String part : ValueLists.splitSpaces(value))
            if (!VARIANTS.contains(part) && part.indexOf('(') < 0) caps = part;
        into.accept(Property.FONT_VARIANT_CAPS, caps);
    }

    private static void font(String value, BiConsumer<Property, String> into, List<Property> all) {
        if (SYSTEM_FONTS.contains(value)) {
            all.forEach(p -> into.accept(p, p.initial()));
            return;
        }
        List<String> parts = ValueLists.splitSpaces(value);
        int size = 0;
        while (size < parts.size() && !FontSizes.looksLikeOne(parts.get(size))) size++;
        boolean height = size + 2 < parts.size() && parts.get(size + 1).equals("/");
        int family = height ? size + 3 : size + 1;
        // Without a size and a family it is no font.
        if (family >= parts.size()) return;
        Map<Property, String> found = new EnumMap<>(Property.class);
        int words = 0;
        for (int i = 0; i < size; i++) {
            String part = parts.get(i);
            words++;
            if (part.equals("normal") || STRETCHES.contains(part)) continue;
            Property property = part.equals("small-caps")
                    ? Property.FONT_VARIANT_CAPS
                    : part.equals("italic") || part.equals("oblique") ? Property.FONT_STYLE : Property.FONT_WEIGHT;
            if (found.put(property, part) != null) return;
            boolean leaning =
                    part.equals("oblique") && ValidValues.allow(Property.FONT_STYLE, "oblique " + parts.get(i + 1));
            if (leaning) found.put(property, "oblique " + parts.get(++i));
        }
        if (words > 4) return;
        all.forEach(p -> into.accept(p, found.getOrDefault(p, p.initial())));
        into.accept(Property.FONT_SIZE, parts.get(size));
        if (height) into.accept(Property.LINE_HEIGHT, parts.get(size + 2));
        into.accept(Property.FONT_FAMILY, String.join(" ", parts.subList(family, parts.size())));
    }

    private static void line(String value, BiConsumer<Property, String> into, List<Property> line, String usual) {
        String[] parts = parts(value);
        if (parts == null) return;
        into.accept(line.get(0), parts[0] == null ? "none" : parts[0]);
        into.accept(line.get(1), parts[1] == null ? "medium" : parts[1]);
        into.accept(line.get(2), parts[2] == null ? usual : parts[2]);
    }

    /** The style, width and colour of a line, each null where it is not said; null where one is said twice. */
    private static String[] parts(String value) {
        String[] found = new String[3];
        for (String part : ValueLists.splitSpaces(value)) {
            int place = LINE_STYLES.contains(part) ? 0 : Colour.valid(part) ? 2 : 1;
            if (found[place] != null) return null;
            found[place] = part;
        }
        return found;
    }

    private static void decoration(String value, BiConsumer<Property, String> into) {
        List<String> lines = new ArrayList<>();
        int others = 0;
        for (String part : ValueLists.splitSpaces(value)) {
            if (DECORATIONS.contains(part)) lines.add(part);
            else if (DECORATION_STYLES.contains(part) || Colour.valid(part) || thickness(part)) others++;
            else return;
        }
        if (others <= 3) into.accept(Property.TEXT_DECORATION_LINE, lines.isEmpty() ? "none" : String.join(" ", lines));
    }

    private static boolean thickness(String part) {
        return part.equals("auto") || part.equals("from-font") || ValidValues.allow(Property.LETTER_SPACING, part);
    }

    private static void animation(String value, BiConsumer<Property, String> into) {
        String name = "none";
        String duration = "0s";
        for (String part : ValueLists.splitSpaces(ValueLists.splitCommas(value).get(0))) {
            // A time of less than nothing is a delay.
            boolean word = part.matches("[a-z_-][\\w-]*") && UnitValue.of(part).isEmpty();
            boolean keyword = part.matches(
                    "none|ease.*|linear|step.*|infinite|normal|reverse|alternate.*|forwards|backwards|both|running|paused");
            if (word && !keyword && !name.equals("none")) return;
            if (word && !keyword) name = part;
            else if (ValidValues.time(part) && duration.equals("0s")) duration = part;
        }
        into.accept(Property.ANIMATION_NAME, name);
        into.accept(Property.ANIMATION_DURATION, duration);
    }
}
