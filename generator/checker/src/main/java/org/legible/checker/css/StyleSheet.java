package org.legible.checker.css;

import java.util.List;
import java.util.Set;

/**
 * A style sheet as read.
 *
 * @param rules in order, nested ones flattened
 * @param imports addresses of imported sheets, with the condition of each
 * @param addresses everything named by url(), @import included
 * @param keyframes the names of animations
 * @param media every media query in the sheet
 * @param text the sheet itself
 */
public record StyleSheet(
        List<StyleRule> rules,
        List<Import> imports,
        List<String> addresses,
        Set<String> keyframes,
        List<MediaQuery> media,
        String text) {

    /** An imported sheet. */
    public record Import(String address, Condition condition) {}

    /** Reads a sheet as browsers do: what is not understood is left out, and the rest stands. */
    public static StyleSheet parse(String css) {
        return SheetParser.parse(css);
    }

    /** The declarations of a style attribute. */
    public static List<Declaration> declarations(String css) {
        return SheetParser.declarations(css);
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
