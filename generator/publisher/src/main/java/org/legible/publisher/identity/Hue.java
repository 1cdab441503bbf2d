package org.legible.publisher.identity;

import org.legible.checker.css.Colour;
import org.legible.checker.css.ColourSpaces;

/** Colours of one hue, in OKLab, where steps of one size look alike. */
final class Hue {

    private static final String OKLAB = "oklab";

    private Hue() {}

    /** The lightness of a colour, from 0 to 1. */
    static double lightness(Colour colour) {
        return ColourSpaces.into(OKLAB, colour)[0];
    }

    /**
     * A colour of the same hue as another.
     *
     * @param lightness its lightness
     * @param most the most that it may have of what tells it from grey; it has no more than the other colour, and no more than
     *     screens can show
     */
    static Colour of(Colour colour, double lightness, double most) {
        double[] own = ColourSpaces.into(OKLAB, colour);
        double chroma = Math.hypot(own[1], own[2]);
        double share = chroma > most ? most / chroma : 1;
        double[] rgb = ColourSpaces.oklab(lightness, own[1] * share, own[2] * share);
        while (share > 0 && !isShown(rgb)) {
            share = Math.max(0, share - 0.01);
            rgb = ColourSpaces.oklab(lightness, own[1] * share, own[2] * share);
        }
        return new Colour(within(rgb[0]), within(rgb[1]), within(rgb[2]), colour.alpha());
    }

    private static boolean isShown(double[] rgb) {
        for (double channel : rgb) if (channel < -0.001 || channel > 1.001) return false;
        return true;
    }

    // As a screen has it, so that what is written is what was meant.
    private static double within(double channel) {
        return Math.round(Math.max(0, Math.min(1, channel)) * 255) / 255.0;
    }
}
