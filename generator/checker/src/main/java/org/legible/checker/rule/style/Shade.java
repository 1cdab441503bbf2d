package org.legible.checker.rule.style;

import java.util.List;
import org.legible.checker.css.Colour;

/**
 * Opaque colours between two others: of each channel at least as much as in the first, and at most as much as in the second.
 * Luminance grows with every channel, so it lies between theirs as well.
 */
record Shade(Colour low, Colour high) {

    /** Anything at all. */
    static final Shade ANY = new Shade(Colour.BLACK, Colour.WHITE);

    static Shade of(Colour colour) {
        return new Shade(colour, colour);
    }

    /** The least shade that holds all of these. */
    static Shade all(List<Shade> shades) {
        return shades.stream().reduce(Shade::with).orElse(ANY);
    }

    Shade with(Shade other) {
        return new Shade(
                new Colour(
                        Math.min(low.red(), other.low.red()),
                        Math.min(low.green(), other.low.green()),
                        Math.min(low.blue(), other.low.blue()),
                        1),
                new Colour(
                        Math.max(high.red(), other.high.red()),
                        Math.max(high.green(), other.high.green()),
                        Math.max(high.blue(), other.high.blue()),
                        1));
    }

    /** What is seen where a colour lies over this. */
    Shade under(Colour top) {
        return new Shade(top.over(low), top.over(high));
    }

    /** What is seen where this is shown with less opacity over something else. */
    Shade faded(double opacity, Shade beneath) {
        return new Shade(
                low.faded(opacity).over(beneath.low), high.faded(opacity).over(beneath.high));
    }

    /** The same and what differs from it by no more than decoders of pictures do. */
    Shade blurred() {
        return new Shade(moved(low, -3 / 255.0), moved(high, 3 / 255.0));
    }

    private static Colour moved(Colour colour, double by) {
        return new Colour(clamp(colour.red() + by), clamp(colour.green() + by), clamp(colour.blue() + by), 1);
    }

    private static double clamp(double channel) {
        return Math.max(0, Math.min(1, channel));
    }

    boolean single() {
        return low.equals(high);
    }
}
