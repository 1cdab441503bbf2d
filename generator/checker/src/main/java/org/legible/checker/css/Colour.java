package org.legible.checker.css;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour with red, green, blue and opacity from 0 to 1.
 *
 * @param red from 0 to 1 in sRGB
 * @param green from 0 to 1 in sRGB
 * @param blue from 0 to 1 in sRGB
 * @param alpha 1 where nothing shines through
 */
public record Colour(double red, double green, double blue, double alpha) {

    public static final Colour BLACK = new Colour(0, 0, 0, 1);
    public static final Colour WHITE = new Colour(1, 1, 1, 1);
    public static final Colour TRANSPARENT = new Colour(0, 0, 0, 0);

    /** The colour that a value means in a style; empty where it is not understood. */
    static Optional<Colour> parse(String value, ComputedStyle style) {
        return ColourParser.parse(value, style, 0);
    }

    /** The colour that a value means by itself. */
    public static Optional<Colour> parse(String value) {
        return ColourParser.parse(value, null, 0);
    }

    /** Whether browsers take a value for a colour, be it one that this reader does not work out. */
    static boolean valid(String value) {
        return ColourParser.valid(value);
    }

    /** A colour of channels that may lie out of range. */
    static Colour of(double[] rgb, double alpha) {
        return new Colour(clamp(rgb[0]), clamp(rgb[1]), clamp(rgb[2]), clamp(alpha));
    }

    static double clamp(double channel) {
        return Math.max(0, Math.min(1, channel));
    }

    /** What is seen where this colour lies over another. */
    public Colour over(Colour below) {
        if (alpha >= 1) return this;
        double all = alpha + below.alpha * (1 - alpha);
        if (all == 0) return TRANSPARENT;
        return new Colour(
                mix(red, below.red, below.alpha, all),
                mix(green, below.green, below.alpha, all),
                mix(blue, below.blue, below.alpha, all),
                all);
    }

    private double mix(double top, double bottom, double bottomAlpha, double all) {
        return (top * alpha + bottom * bottomAlpha * (1 - alpha)) / all;
    }

    /** The same colour, less opaque. */
    public Colour faded(double opacity) {
        return new Colour(red, green, blue, alpha * opacity);
    }

    /** Relative luminance by WCAG 2.2. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** A channel of sRGB as it mixes with light. */
    static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** The contrast ratio of two opaque colours by WCAG 2.2, from 1 to 21. */
    public double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The colour as a style sheet writes it, without loss. */
    String written() {
        if (equals(TRANSPARENT)) return "transparent";
        boolean plain = alpha == 1 && whole(red) && whole(green) && whole(blue);
        return plain ? hex() : "color(srgb " + red + " " + green + " " + blue + " / " + alpha + ")";
    }

    private static boolean whole(double channel) {
        return Math.abs(channel * 255 - Math.rint(channel * 255)) < 1e-9;
    }

    /** The colour as in style sheets, without its opacity. */
    public String hex() {
        return String.format(
                Locale.ROOT, "#%02x%02x%02x", Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255));
    }
}
