package org.legible.checker.css;

import java.util.Map;

/**
 * The size of a font.
 *
 * <p>Browsers show the generic family "monospace" smaller than others, unless a size in the style sheets says how large text
 * is: 13 pixels where 16 are usual. Whoever names a font besides gets the usual size.
 *
 * @param px in CSS pixels
 * @param keyword the word that it comes from, or null
 * @param absolute whether it comes from a size in pixels or the like, here or further out
 * @param fixed whether the family is "monospace"
 */
record FontSizes(double px, String keyword, boolean absolute, boolean fixed) {

    /** Of what is in nothing else. */
    static final FontSizes USUAL = new FontSizes(16, "medium", false, false);

    private static final double FIXED_SHARE = 13.0 / 16;

    /** The words for sizes, each with that of most families and that of monospace. */
    private static final Map<String, double[]> NAMED = Map.of(
            "xx-small", new double[] {9, 9},
            "x-small", new double[] {10, 10},
            "small", new double[] {13, 12},
            "medium", new double[] {16, 13},
            "large", new double[] {18, 16},
            "x-large", new double[] {24, 20},
            "xx-large", new double[] {32, 26},
            "xxx-large", new double[] {48, 39});

    static boolean looksLikeOne(String value) {
        return NAMED.containsKey(value)
                || value.equals("smaller")
                || value.equals("larger")
                || Length.is(value) && !value.startsWith("-");
    }

    /**
     * The size of the font of an element inside another.
     *
     * @param value what is declared; null where nothing is
     * @param fixed whether the element's family is "monospace"
     * @param root the size of the root's font
     */
    FontSizes inside(String value, boolean fixed, double root) {
        if (value == null) return sameIn(fixed);
        double[] named = NAMED.get(value);
        if (named != null) return new FontSizes(named[fixed ? 1 : 0], value, false, fixed);
        double size = switch (value) {
            case "smaller" -> px / 1.2;
            case "larger" -> px * 1.2;
            default -> Length.px(value, px, root, px).orElse(px);
        };
        boolean relative = value.equals("smaller")
                || value.equals("larger")
                || UnitValue.of(value).filter(own -> own.in("em", "ex", "%")).isPresent();
        boolean inPixels = absolute || !relative;
        return new FontSizes(inPixels ? size : scaled(size, fixed), null, inPixels, fixed);
    }

    private FontSizes sameIn(boolean other) {
        if (absolute || fixed == other) return fixed == other ? this : new FontSizes(px, keyword, absolute, other);
        double size = keyword == null ? scaled(px, other) : NAMED.get(keyword)[other ? 1 : 0];
        return new FontSizes(size, keyword, false, other);
    }

    private double scaled(double size, boolean other) {
        if (fixed == other) return size;
        return other ? size * FIXED_SHARE : size / FIXED_SHARE;
    }
}
