package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What browsers also take for colours and lengths on pages without a doctype: Quirks Mode Standard, sections 3.1 and 3.2. Such
 * values are written here as other pages would have to write them.
 */
final class Quirks {

    /** The table rules that browsers add on such pages (HTML Standard, section 15.3.10): weaker than any of the page's. */
    static final String TABLES = """
            @layer { table { font-weight: initial; font-style: initial; font-variant: initial; font-size: initial;
              line-height: initial; white-space: initial; text-align: initial } }
            """;

    private static final Set<String> COLOURS = WordLists.words("""
            background-color border-color border-top-color border-right-color border-bottom-color border-left-color
            color""");

    private static final Set<String> LENGTHS = WordLists.words("""
            background-position border-spacing border-top-width border-right-width border-bottom-width
            border-left-width border-width bottom clip font-size height left letter-spacing margin-right margin-left
            margin-top margin-bottom margin max-height max-width min-height min-width padding-top padding-bottom
            padding-left padding-right padding right text-indent top vertical-align width word-spacing""");

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{3}|[0-9a-f]{6}");

    /** A whole number with or without a unit, of at most six characters; one with an exponent is not whole. */
    private static final Pattern DIGITS_FIRST = Pattern.compile("(?!\\d+e\\d)\\d[0-9a-f]{0,5}");

    /** The same rules with what browsers make of their values on such a page. */
    static StyleRule of(StyleRule rule) {
        return new StyleRule(rule.selectors(), of(rule.declarations()), rule.conditions(), rule.layer(), rule.offset());
    }

    /** The same declarations with what browsers make of their values. */
    static List<Declaration> of(List<Declaration> declarations) {
        return declarations.stream().map(Quirks::of).toList();
    }

    private static Declaration of(Declaration d) {
        boolean colour = COLOURS.contains(d.name());
        if (!colour && !LENGTHS.contains(d.name())) return d;
        List<String> parts = new ArrayList<>();
        for (String part : ValueLists.splitSpaces(d.value())) parts.add(colour ? colour(part) : length(part));
        return new Declaration(d.name(), String.join(" ", parts), d.important(), d.offset());
    }

    private static String length(String part) {
        return UnitValue.of(part, UnitValue.Type.NUMBER).isPresent() ? part + "px" : part;
    }

    /** What begins with a digit is a number, which loses the noughts at its front and gets as many as make six digits. */
    private static String colour(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        if (DIGITS_FIRST.matcher(lower).matches()) return "#" + "0".repeat(6 - lower.length()) + lower;
        boolean letterFirst = !lower.isEmpty() && !Character.isDigit(lower.charAt(0));
        return letterFirst && HEX.matcher(lower).matches() ? "#" + lower : part;
    }
}
