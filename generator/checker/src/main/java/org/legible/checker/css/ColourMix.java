package org.legible.checker.css;

import java.util.List;
import java.util.Optional;

/** color-mix() of two colours: CSS Color Level 5, section 3. */
final class ColourMix {

    /** A colour and its share, which is not a number where none is said. */
    private record Part(Colour colour, double share) {}

    /** The mixed colour; empty where it is wrong, or mixed in a space that this reader does not know. */
    static Optional<Colour> parse(String arguments, ComputedStyle style, int depth) {
        List<String> parts = ValueLists.splitCommas(arguments);
        if (parts.size() != 3 || !parts.get(0).startsWith("in ")) return Optional.empty();
        Optional<Part> first = part(parts.get(1), style, depth);
        Optional<Part> second = part(parts.get(2), style, depth);
        if (first.isEmpty() || second.isEmpty()) return Optional.empty();
        double a = first.get().share();
        double b = second.get().share();
        if (Double.isNaN(a)) a = Double.isNaN(b) ? 0.5 : 1 - b;
        if (Double.isNaN(b)) b = 1 - a;
        if (a < 0 || a > 1 || b < 0 || b > 1 || a + b == 0) return Optional.empty();
        String space = parts.get(0).substring(3).strip();
        // Shares of less than the whole leave the rest transparent.
        double opacity = Math.min(1, a + b);
        return mix(space, first.get().colour(), second.get().colour(), a / (a + b))
                .map(colour -> colour.faded(opacity));
    }

    private static Optional<Part> part(String text, ComputedStyle style, int depth) {
        double share = Double.NaN;
        Colour colour = null;
        for (String piece : ValueLists.splitSpaces(text)) {
            Optional<UnitValue> percent = UnitValue.of(piece, UnitValue.Type.PERCENTAGE);
            if (percent.isPresent()) {
                share = percent.get().number() / 100;
            } else {
                Optional<Colour> found = ColourParser.parse(piece, style, depth + 1);
                if (found.isEmpty() || colour != null) return Optional.empty();
                colour = found.get();
            }
        }
        return colour == null ? Optional.empty() : Optional.of(new Part(colour, share));
    }

    private static Optional<Colour> mix(String space, Colour one, Colour other, double share) {
        double[] a = ColourSpaces.into(space, one);
        double[] b = ColourSpaces.into(space, other);
        if (a == null || b == null) return Optional.empty();
        double alpha = one.alpha() * share + other.alpha() * (1 - share);
        if (alpha == 0) return Optional.of(Colour.TRANSPARENT);
        double weight = one.alpha() * share / alpha;
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) mixed[i] = a[i] * weight + b[i] * (1 - weight);
        double[] rgb = ColourSpaces.outOf(space, mixed);
        return Optional.of(Colour.of(rgb, alpha));
    }
}
