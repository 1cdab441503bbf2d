package org.legible.publisher.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.legible.checker.css.Colour;

/**
 * The two colours of a site, and all that follows from them in every scheme. What the site does not choose stays the theme's.
 *
 * @param brand the ground of the band at the head of a page, on which white words stand
 * @param mark the sign for what matters, which stands on paper
 */
record BrandColours(Optional<Colour> brand, Optional<Colour> mark) {

    /** The least contrast of the words on the brand colour. */
    static final double WORDS = 7;

    /** The least contrast of lines that carry meaning. */
    static final double LINES = 3;

    private static final List<String> TOKENS =
            List.of(Scheme.BRAND, Scheme.MARK, "--on-brand", "--on-brand-quiet", "--brand-tick", "--brand-mark");
    private static final double CLEAR = 4.5;
    private static final double FULL = 1;
    private static final double DARK_BRAND = 0.25;
    private static final double LIGHT_MARK = 0.8;
    private static final double STEP = 0.001;

    /** The colours in one scheme, by the names of their tokens. */
    Map<String, Colour> in(Scheme scheme) {
        Colour ground = brand.map(colour -> ground(colour, scheme)).orElse(scheme.colour(Scheme.BRAND));
        Colour sign = mark.map(colour -> sign(colour, scheme)).orElse(scheme.colour(Scheme.MARK));
        Map<String, Colour> colours = new LinkedHashMap<>();
        if (scheme.isPlain() || brand.isEmpty() && mark.isEmpty())
            TOKENS.forEach(token -> colours.put(token, scheme.colour(token)));
        else {
            colours.put(TOKENS.get(0), ground);
            colours.put(TOKENS.get(1), sign);
            colours.put(TOKENS.get(2), Colour.WHITE);
            colours.put(TOKENS.get(3), lightened(ground, 0.91, 0.02, ground, WORDS));
            colours.put(TOKENS.get(4), lightened(ground, 0.74, 0.05, ground, CLEAR));
            colours.put(TOKENS.get(5), lightened(sign, 0.82, FULL, ground, CLEAR));
        }
        return colours;
    }

    /** True if white words can be read on the brand colour of this scheme. */
    boolean brandHolds(Scheme scheme) {
        return scheme.isPlain() || in(scheme).get(Scheme.BRAND).contrast(Colour.WHITE) >= WORDS;
    }

    /** True if the mark can be seen on the paper of this scheme. */
    boolean markHolds(Scheme scheme) {
        return scheme.isPlain() || in(scheme).get(Scheme.MARK).contrast(scheme.colour(Scheme.PAPER)) >= LINES;
    }

    /** The colour of the same hue that holds and whose lightness is nearest; empty if none does. */
    static Optional<Colour> nearest(Colour colour, Predicate<Colour> holds) {
        double own = Hue.lightness(colour);
        for (double step = STEP; step <= 1; step += STEP)
            for (double lightness : new double[] {own - step, own + step}) {
                if (lightness < 0 || lightness > 1) continue;
                Colour near = Hue.of(colour, lightness, FULL);
                if (holds.test(near)) return Optional.of(near);
            }
        return Optional.empty();
    }

    private static Colour ground(Colour colour, Scheme scheme) {
        return scheme.isDark() ? Hue.of(colour, Math.min(Hue.lightness(colour), DARK_BRAND), FULL) : colour;
    }

    private static Colour sign(Colour colour, Scheme scheme) {
        return scheme.isDark()
                ? lightened(
                        colour, Math.max(Hue.lightness(colour), LIGHT_MARK), FULL, scheme.colour(Scheme.PAPER), LINES)
                : colour;
    }

    // In the hue of a colour, as light as the scheme's usual one, and lighter where the ground asks for it.
    private static Colour lightened(Colour hue, double lightness, double chroma, Colour ground, double contrast) {
        for (double light = lightness; light < 1; light += STEP) {
            Colour colour = Hue.of(hue, light, chroma);
            if (colour.contrast(ground) >= contrast) return colour;
        }
        return Colour.WHITE;
    }
}
