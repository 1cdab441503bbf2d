package org.legible.checker.css;

import java.util.Locale;

/** Judges what {@code @supports} asks, for a browser of today. */
final class Supports {

    /** Whether the condition holds; one that makes no sense does not. */
    static boolean holds(String condition) {
        return Conditions.holds(condition, Supports::asked) == Truth.YES;
    }

    private static Truth asked(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("selector(") && lower.endsWith(")"))
            return Truth.of(
                    !SelectorParser.parse(text.strip().substring(9, text.strip().length() - 1))
                            .isEmpty());
        if (!lower.startsWith("(")) return Truth.UNKNOWN;
        String inner = lower.substring(1, lower.length() - 1);
        int colon = inner.indexOf(':');
        if (colon < 0) return Truth.UNKNOWN;
        return Truth.of(known(
                inner.substring(0, colon).strip(), inner.substring(colon + 1).strip()));
    }

    /** Properties of other makers are not known; of the rest, those that rules ask about are looked at closely. */
    private static boolean known(String name, String value) {
        if (value.isEmpty()) return false;
        if (name.startsWith("--")) return true;
        boolean foreign = name.startsWith("-moz-") || name.startsWith("-ms-") || name.startsWith("-o-");
        if (foreign || value.startsWith("-moz-") || value.startsWith("-ms-")) return false;
        Property property = Property.named(name);
        return property == null ? name.matches("[a-z-]+") : ValidValues.allow(property, value);
    }
}
