package org.legible.checker.rule.style;

import java.util.List;
import java.util.Locale;
import org.legible.checker.css.Colour;

/**
 * How a text stands out from what lies behind it, in one scheme.
 *
 * @param scheme the name of the scheme, "" for the first
 * @param ratio the highest contrast ratio that the text can have, from 1 to 21
 * @param least the lowest that it can have; the same where all colours are known
 * @param large whether the text is large by WCAG
 * @param front the colour of the text
 * @param back what lies behind it
 * @param doubt why a person must look where a ratio between the two would do, "" where they are one
 * @param ofPage whether anything but the styles of the text, and of what it stands in, was looked at
 */
record Contrast(
        String scheme,
        double ratio,
        double least,
        boolean large,
        Colour front,
        Colour back,
        String doubt,
        boolean ofPage) {

    private static final double MOST = 21;

    /** The contrast of colours that are known. */
    static Contrast sure(String scheme, Colour front, Colour back, boolean large) {
        double ratio = front.contrast(back);
        return new Contrast(scheme, ratio, ratio, large, front, back, "", false);
    }

    /** The contrast of a text of which nothing is known. */
    static Contrast unknown(String scheme, boolean large, String doubt, boolean ofPage) {
        return new Contrast(scheme, MOST, 1, large, Colour.BLACK, Colour.WHITE, doubt, ofPage);
    }

    /** The contrast of a text that has some of these colours, on a background that has some of those. */
    static Contrast between(
            String scheme, List<Shade> fronts, List<Shade> backs, boolean large, String doubt, boolean ofPage) {
        double dark = darkest(fronts);
        double light = lightest(fronts);
        double below = darkest(backs);
        double above = lightest(backs);
        double highest = Math.max((light + 0.05) / (below + 0.05), (above + 0.05) / (dark + 0.05));
        double least = Math.max(1, Math.max((dark + 0.05) / (above + 0.05), (below + 0.05) / (light + 0.05)));
        String why = highest - least < 0.01 ? "" : doubt.isEmpty() ? "what lies behind it is not known" : doubt;
        return new Contrast(
                scheme, highest, least, large, fronts.get(0).low(), backs.get(0).low(), why, ofPage);
    }

    private static double darkest(List<Shade> shades) {
        return shades.stream().mapToDouble(s -> s.low().luminance()).min().orElse(0);
    }

    private static double lightest(List<Shade> shades) {
        return shades.stream().mapToDouble(s -> s.high().luminance()).max().orElse(1);
    }

    /** The ratio that is asked of this text. */
    double wanted(double normalText, double largeText) {
        return large ? largeText : normalText;
    }

    boolean known() {
        return doubt.isEmpty();
    }

    /** Whether the text has the colour of its background. */
    boolean hidden() {
        return ratio < 1.005;
    }

    private String where() {
        return scheme.isEmpty() ? "" : " in " + scheme;
    }

    /** What is wrong, where these ratios are wanted. */
    String message(double normalText, double largeText) {
        if (!known())
            return String.format(
                    Locale.ROOT,
                    "This text has a contrast of at most %.2f:1%s with anything that may lie behind it; %.1f:1 is needed.",
                    Math.floor(ratio * 100) / 100,
                    where(),
                    wanted(normalText, largeText));
        return String.format(
                Locale.ROOT,
                "This text has a contrast of %.2f:1%s (%s on %s); %.1f:1 is needed.",
                Math.floor(ratio * 100) / 100,
                where(),
                front.hex(),
                back.hex(),
                wanted(normalText, largeText));
    }

    /** What a person is asked, where the ratio is not sure. */
    String question() {
        String why = hidden()
                ? "it has the colour of its background"
                : known() ? "a style sheet of the page is not at hand" : doubt;
        return "Is this text readable" + where() + "? Its contrast cannot be worked out: " + why + ".";
    }
}
