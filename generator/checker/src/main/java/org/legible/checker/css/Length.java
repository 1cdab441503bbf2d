package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sizes in CSS pixels. */
final class Length {

    private static final int DEEPEST = 12;
    static final int LONGEST = 400;

    private final double em;
    private final double rem;
    private final double whole;

    private Length(double em, double rem, double whole) {
        this.em = em;
        this.rem = rem;
        this.whole = whole;
    }

    /**
     * The size of a value; empty where it is no length, or depends on layout.
     *
     * @param value such as "1.5em" or "calc(1rem + 4px)"; a number without a unit is itself
     * @param em the size of the font in pixels
     * @param rem the size of the root's font
     * @param whole what 100% is
     */
    static OptionalDouble px(String value, double em, double rem, double whole) {
        UnitValue size = computed(value, em, rem, whole);
        return size == null ? OptionalDouble.empty() : OptionalDouble.of(size.number());
    }

    /** The same with its unit, which is "px", or "" of a number; null where it has none. */
    static UnitValue computed(String value, double em, double rem, double whole) {
        return new Length(em, rem, whole).size(value.strip().toLowerCase(Locale.ROOT), 0);
    }

    /** Whether a value is a length or percentage: a number without a unit is one only if it is 0. */
    static boolean is(String value) {
        UnitValue size = new Length(16, 16, 16).size(value, 0);
        return size != null && (!size.plain() || size.number() == 0);
    }

    /** The number that a value without a unit comes to; empty where it is none. */
    static OptionalDouble number(String value) {
        UnitValue size = new Length(16, 16, 16).size(value, 0);
        return size != null && size.plain() ? OptionalDouble.of(size.number()) : OptionalDouble.empty();
    }

    /** The size in pixels or the number; null where the value is neither. */
    private UnitValue size(String value, int depth) {
        if (depth > DEEPEST || value.length() > LONGEST) return null;
        Optional<UnitValue> written = UnitValue.of(value);
        if (written.isPresent()) return pixels(written.get());
        int bracket = value.indexOf('(');
        if (bracket < 0 || !value.endsWith(")")) return null;
        String inner = value.substring(bracket + 1, value.length() - 1);
        return switch (value.substring(0, bracket)) {
            case "calc" -> sum(inner, depth + 1);
            case "" -> depth == 0 ? null : sum(inner, depth + 1);
            case "min", "max", "clamp" -> choice(value.substring(0, bracket), inner, depth + 1);
            default -> null;
        };
    }

    private UnitValue pixels(UnitValue written) {
        if (written.plain()) return written;
        if (written.type() == UnitValue.Type.ABSOLUTE) return new UnitValue(written.canonical(), "px");
        double one = switch (written.unit()) {
            case "em" -> em;
            case "rem" -> rem;
            case "%" -> whole / 100;
            case "ch", "ex" -> em / 2;
            case "lh" -> em * 1.2;
            // The page is taken to be 1280 by 800.
            case "vw", "svw", "lvw", "dvw", "vi", "vmax" -> 12.8;
            case "vh", "svh", "lvh", "dvh", "vb", "vmin" -> 8;
            default -> Double.POSITIVE_INFINITY;
        };
        return Double.isInfinite(one) ? null : new UnitValue(written.number() * one, "px");
    }

    private UnitValue sum(String text, int depth) {
        List<String> words = words(text);
        UnitValue total = null;
        int sign = 1;
        for (int from = 0; from < words.size(); ) {
            int to = from;
            while (to < words.size() && !words.get(to).matches("[+-]")) to++;
            UnitValue product = product(words.subList(from, to), depth);
            if (product == null || to == words.size() - 1) return null;
            if (total != null && total.plain() != product.plain()) return null;
            total = new UnitValue((total == null ? 0 : total.number()) + sign * product.number(), product.unit());
            if (to < words.size()) sign = words.get(to).equals("+") ? 1 : -1;
            from = to + 1;
        }
        return total;
    }

    /** The parts of a sum. A sign is one only with space around it; a star or slash is always one. */
    private static List<String> words(String text) {
        return ValueLists.splitSpaces(text.replace("*", " * "));
    }

    private UnitValue product(List<String> words, int depth) {
        if (words.size() % 2 == 0) return null;
        UnitValue product = size(words.get(0), depth + 1);
        for (int i = 1; i < words.size() && product != null; i += 2) {
            UnitValue next = size(words.get(i + 1), depth + 1);
            boolean times = words.get(i).equals("*");
            if (next == null || !times && !words.get(i).equals("/")) return null;
            if (times ? !product.plain() && !next.plain() : !next.plain() || next.number() == 0) return null;
            // The unit of a number is "".
            product = times
                    ? new UnitValue(product.number() * next.number(), product.unit() + next.unit())
                    : new UnitValue(product.number() / next.number(), product.unit());
        }
        return product;
    }

    private UnitValue choice(String function, String arguments, int depth) {
        UnitValue chosen = null;
        List<UnitValue> sizes = new ArrayList<>();
        for (String part : ValueLists.splitCommas(arguments)) {
            UnitValue size = sum(part, depth);
            if (size == null || !sizes.isEmpty() && sizes.get(0).plain() != size.plain()) return null;
            sizes.add(size);
            boolean better = chosen == null
                    || (function.equals("min") ? size.number() < chosen.number() : size.number() > chosen.number());
            if (better) chosen = size;
        }
        if (!function.equals("clamp")) return chosen;
        if (sizes.size() != 3) return null;
        double clamped = Math.max(
                sizes.get(0).number(),
                Math.min(sizes.get(1).number(), sizes.get(2).number()));
        return new UnitValue(clamped, sizes.get(0).unit());
    }
}
