package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of a gradient. */
public final class Gradient {

    private static final int STEPS = 16;
    private static final Pattern CALL =
            Pattern.compile("(?:repeating-)?(?:linear|radial|conic)-gradient\\((.*)\\)", Pattern.DOTALL);

    private Gradient() {}

    /**
     * Colours along the whole gradient, close enough together to judge contrast by; empty where the value is no single
     * gradient, or one of its colours is not understood or lets something shine through.
     */
    public static List<Colour> colours(String value, ComputedStyle style) {
        Matcher call = CALL.matcher(value.strip());
        if (!call.matches()) return List.of();
        List<Colour> stops = new ArrayList<>();
        List<String> parts = ValueLists.splitCommas(call.group(1));
        for (int i = 0; i < parts.size(); i++) {
            List<String> words = ValueLists.splitSpaces(parts.get(i));
            Optional<Colour> colour = words.isEmpty() ? Optional.empty() : Colour.parse(words.get(0), style);
            boolean direction = i == 0 && colour.isEmpty();
            if (direction) continue;
            if (colour.isEmpty() || colour.get().alpha() < 1 || parts.get(i).contains(" in ")) return List.of();
            stops.add(colour.get());
        }
        return stops.size() < 2 ? List.of() : between(stops);
    }

    private static List<Colour> between(List<Colour> stops) {
        List<Colour> all = new ArrayList<>();
        for (int i = 0; i + 1 < stops.size(); i++) {
            Colour a = stops.get(i);
            Colour b = stops.get(i + 1);
            for (int step = 0; step <= STEPS; step++) {
                double t = (double) step / STEPS;
                all.add(new Colour(
                        a.red() + (b.red() - a.red()) * t,
                        a.green() + (b.green() - a.green()) * t,
                        a.blue() + (b.blue() - a.blue()) * t,
                        1));
            }
        }
        return all;
    }
}
