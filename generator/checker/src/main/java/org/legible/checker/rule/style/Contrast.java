package org.legible.checker.rule.style;

import java.util.Locale;
import org.legible.checker.css.Colour;

/**
 * How a text stands out from what lies behind it, in one scheme.
 *
 * @param scheme the name of the scheme, "" for the first
 * @param ratio the contrast ratio, from 1 to 21; 0 where it is unknown
 * @param large whether the text is large by WCAG
 * @param front the colour of the text
 * @param back what lies behind it
 * @param doubt why a person must look, "" where the ratio is sure
 * @param ofPage whether anything but the styles of the text, and of what it stands in, was looked at
 */
record Contrast(String scheme, double ratio, boolean large, Colour front, Colour back, String doubt, boolean ofPage) {

    /** The ratio that is asked of this text. */
    double wanted(double normalText, double largeText) {
        return large ? largeText : normalText;
    }

    boolean known() {
        return doubt.isEmpty();
    }

    /** Whether the text has the colour of its background. */
    boolean hidden() {
        return known() && ratio < 1.005;
    }

    private String where() {
        return scheme.isEmpty() ? "" : " in " + scheme;
    }

    /** What is wrong, where these ratios are wanted. */
    String message(double normalText, double largeText) {
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
