package org.legible.checker.css;

import java.util.Objects;

/**
 * What a reader's screen or paper is like.
 *
 * @param print paper rather than screen
 * @param width of the page in CSS pixels
 * @param dark whether the reader asks for a dark scheme
 * @param moreContrast whether the reader asks for more contrast
 * @param reducedMotion whether the reader asks for less motion
 * @param portrait whether the screen is higher than wide
 * @param forcedColours whether the reader's own colours replace the page's
 * @param choice the scheme that the reader chose on the page, or null
 */
public record Environment(
        boolean print,
        int width,
        boolean dark,
        boolean moreContrast,
        boolean reducedMotion,
        boolean portrait,
        boolean forcedColours,
        Choice choice) {

    /** A desktop browser with nothing set. */
    public static final Environment PLAIN = new Environment(false, 1280, false, false, false, false, false, null);

    /** The same with a dark scheme. */
    public Environment withDark() {
        return new Environment(print, width, true, moreContrast, reducedMotion, portrait, forcedColours, choice);
    }

    /** The same with more contrast. */
    public Environment withMoreContrast() {
        return new Environment(print, width, dark, true, reducedMotion, portrait, forcedColours, choice);
    }

    /** The same with less motion. */
    public Environment withReducedMotion() {
        return new Environment(print, width, dark, moreContrast, true, portrait, forcedColours, choice);
    }

    /** A narrow screen held upright. */
    public Environment narrow() {
        return new Environment(print, 320, dark, moreContrast, reducedMotion, true, forcedColours, choice);
    }

    /** The same with a scheme that the reader chose on the page. */
    public Environment choosing(Choice chosen) {
        return new Environment(print, width, dark, moreContrast, reducedMotion, portrait, forcedColours, chosen);
    }

    /** Paper. */
    public static Environment paper() {
        return new Environment(true, 700, false, false, false, true, false, null);
    }

    /** How the scheme is called in messages. */
    public String scheme() {
        if (choice != null) return "the scheme " + choice.attribute() + "=\"" + choice.value() + "\"";
        String scheme = dark ? "the dark scheme" : "";
        if (!moreContrast) return scheme;
        return scheme.isEmpty() ? "more contrast" : scheme + " with more contrast";
    }

    /** Compared all the time, so by one number first. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Environment e && bits() == e.bits() && Objects.equals(choice, e.choice);
    }

    @Override
    public int hashCode() {
        return choice == null ? bits() : 31 * choice.hashCode() + bits();
    }

    private int bits() {
        return width << 6
                | (print ? 1 : 0)
                | (dark ? 2 : 0)
                | (moreContrast ? 4 : 0)
                | (reducedMotion ? 8 : 0)
                | (portrait ? 16 : 0)
                | (forcedColours ? 32 : 0);
    }
}
