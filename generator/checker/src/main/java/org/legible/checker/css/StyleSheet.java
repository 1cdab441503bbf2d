package org.legible.checker.css;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A style sheet as read.
 *
 * @param rules in order, nested ones flattened
 * @param imports addresses of imported sheets, with the condition of each
 * @param layers cascade layers in the order in which the sheet names them
 * @param registered custom properties that {@code @property} describes
 * @param addresses everything named by url(), @import included
 * @param keyframes the names of animations
 * @param media every media query in the sheet
 * @param text the sheet itself
 */
public record StyleSheet(
        List<StyleRule> rules,
        List<Import> imports,
        List<Layer> layers,
        List<Registered> registered,
        List<String> addresses,
        Set<String> keyframes,
        List<MediaQuery> media,
        String text) {

    /**
     * The naming of a cascade layer.
     *
     * @param name in full, with the names of the layers around it
     * @param conditions of the groups around it
     */
    public record Layer(String name, List<Condition> conditions) {

        /** Begins the name of a layer that has none, and is another one in each sheet. */
        static final String NAMELESS = "?";
    }

    /**
     * An imported sheet.
     *
     * @param layer the cascade layer that its rules are in, "" where they are in none
     * @param layersBefore how many layers the sheet names before it, its own included
     */
    public record Import(String address, Condition condition, String layer, int layersBefore) {}

    /**
     * A custom property with a description.
     *
     * @param initial its value where none is declared, or null
     * @param inherits whether elements take it from their parent
     */
    public record Registered(String name, String initial, boolean inherits) {}

    /** Reads a sheet as browsers do: what is not understood is left out, and the rest stands. */
    public static StyleSheet parse(String css) {
        return SheetParser.parse(css);
    }

    /** The browser's own rules for pages in quirks mode, beside those for all pages. */
    public static String ofQuirks() {
        return Quirks.TABLES;
    }

    /** The same sheet as pages in quirks mode read it, which may leave out the hash of a colour and the unit of a length. */
    public StyleSheet inQuirks() {
        List<StyleRule> read = rules.stream().map(Quirks::of).toList();
        return new StyleSheet(read, imports, layers, registered, addresses, keyframes, media, text);
    }

    /**
     * The declarations of a style attribute, without those whose value browsers would drop.
     *
     * @param quirks whether the page is in quirks mode
     */
    public static List<Declaration> declarations(String css, boolean quirks) {
        List<Declaration> written = SheetParser.declarations(css);
        return (quirks ? Quirks.of(written) : written)
                .stream().filter(StyleSheet::allowed).toList();
    }

    private static boolean allowed(Declaration d) {
        Property property = Property.named(d.name());
        if (property == null || d.value().contains("var(")) return true;
        return ValidValues.allow(property, d.value().toLowerCase(Locale.ROOT));
    }

    /** Sheets are compared by identity: the same sheet is read once, and comparing long texts would cost more. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** How many of its selectors ask for more than an element and those around it, and so take long to match. */
    public int slowSelectors() {
        int slow = 0;
        for (StyleRule rule : rules) for (Selector selector : rule.selectors()) if (selector.looksAbout()) slow++;
        return slow;
    }

    /** Whether any media query mentions a word. */
    public boolean mentions(String word) {
        return media.stream().anyMatch(query -> query.mentions(word));
    }

    /** The line of an offset, counted from 1. */
    public int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset && i < text.length(); i++) if (text.charAt(i) == '\n') line++;
        return line;
    }
}
