package org.legible.checker.rule.style;

import java.util.Locale;
import java.util.Optional;
import org.legible.checker.css.Colour;

/**
 * A line or shape that does not stand out.
 *
 * @param scheme the name of the scheme, "" for the first
 * @param mark its colour
 * @param surface the colour around it
 */
record Faint(String scheme, Colour mark, Colour surface) {

    /** WCAG 1.4.11 asks for this much between a mark and what is beside it. */
    static final double LEAST = 3;

    /** The fault, where a mark is too faint on a surface. */
    static Optional<Faint> of(String scheme, Colour mark, Colour surface) {
        Colour seen = mark.over(surface);
        return seen.contrast(surface) < LEAST ? Optional.of(new Faint(scheme, seen, surface)) : Optional.empty();
    }

    /** How faint, for a message: "a contrast of 1.60:1 (#ccc on #fff); 3:1 is needed". */
    String measured() {
        return String.format(
                Locale.ROOT,
                "a contrast of %.2f:1%s (%s on %s); 3:1 is needed",
                Math.floor(mark.contrast(surface) * 100) / 100,
                scheme.isEmpty() ? "" : " in " + scheme,
                mark.hex(),
                surface.hex());
    }
}
