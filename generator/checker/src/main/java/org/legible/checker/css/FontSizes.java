package org.legible.checker.css;

import java.util.Map;

/** The size of a font in CSS pixels. */
final class FontSizes {

    private static final Map<String, Double> NAMED = Map.of(
            "xx-small",
            9.0,
            "x-small",
            10.0,
            "small",
            13.0,
            "medium",
            16.0,
            "large",
            18.0,
            "x-large",
            24.0,
            "xx-large",
            32.0,
            "xxx-large",
            48.0);

    private FontSizes() {}

    static boolean looksLikeOne(String value) {
        return NAMED.containsKey(value)
                || value.equals("smaller")
                || value.equals("larger")
                || Length.is(value) && !value.startsWith("-");
    }

    /** The size a value gives inside an element of another size. */
    static double px(String value, double parent, double root) {
        Double named = NAMED.get(value);
        if (named != null) return named;
        if (value.equals("smaller")) return parent / 1.2;
        if (value.equals("larger")) return parent * 1.2;
        return Length.px(value, parent, root, parent).orElse(parent);
    }
}
