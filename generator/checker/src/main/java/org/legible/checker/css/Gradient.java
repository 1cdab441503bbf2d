package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of a gradient. */
public final class Gradient {

    private static final Pattern CALL =
            Pattern.compile("(?:repeating-)?(?:linear|radial|conic)-gradient\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern OTHER_SPACE = Pattern.compile("(lab|lch|color|color-mix)\\(");

    private Gradient() {}

    /**
     * The colours between which a gradient runs, in order; empty where the value is no gradient, a colour is not
     * understood, or the way between them is not straight in sRGB.
     */
    public static Optional<List<Colour>> stops(String value, ComputedStyle style) {
        Matcher call = CALL.matcher(value.strip());
        if (!call.matches() || OTHER_SPACE.matcher(value).find()) return Optional.empty();
        List<Colour> stops = new ArrayList<>();
        List<String> parts = ValueLists.splitCommas(call.group(1));
        for (int i = 0; i < parts.size(); i++) {
            List<String> words = ValueLists.splitSpaces(parts.get(i));
            if (words.isEmpty() || words.contains("in")) return Optional.empty();
            Optional<Colour> colour = Colour.parse(words.get(0), style);
            if (colour.isEmpty() && words.size() > 1) colour = Colour.parse(words.get(words.size() - 1), style);
            boolean other =
                    i == 0 || words.size() == 1 && UnitValue.of(words.get(0)).isPresent();
            if (colour.isPresent()) stops.add(colour.get());
            else if (!other) return Optional.empty();
        }
        return stops.size() < 2 ? Optional.empty() : Optional.of(stops);
    }
}
