package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes in CSS pixels. */
public final class Length {

    private static final Pattern NUMBER = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?)([a-z%]*)");
    private static final int DEEPEST = 12;
    static final int LONGEST = 400;

    /**
     * What a value comes to.
     *
     * @param plain whether it is a number without a unit
     */
    private record Size(double value, boolean plain) {}

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
    public static OptionalDouble px(String value, double em, double rem, double whole) {
        Size size = new Length(em, rem, whole).size(value.strip().toLowerCase(Locale.ROOT), 0);
        return size == null ? OptionalDouble.empty() : OptionalDouble.of(size.value());
    }

    /** Whether a value is a length or percentage: a number without a unit is one only if it is 0. */
    static boolean is(String value) {
        Size size = new Length(16, 16, 16).size(value, 0);
        return size != null && (!size.plain() || size.value() == 0);
    }

    /** Whether a value is a number without a unit. */
    static boolean isNumber(String value) {
        Size size = new Length(16, 16, 16).size(value, 0);
        return size != null && size.plain();
    }

    /** The size in pixels or the number; null where the value is neither. */
    private Size size(String value, int depth) {
        if (depth > DEEPEST || value.isEmpty() || value.length() > LONGEST) return null;
        char first = value.charAt(0);
        boolean figure = first <= '9' && first != '(';
        if (figure && value.length() == 1 && first >= '0') return scaled(first - '0', "");
        Matcher number = figure ? NUMBER.matcher(value) : null;
        if (figure && number.matches()) return scaled(Double.parseDouble(number.group(1)), number.group(2));
        if (!value.endsWith(")")) return null;
        int bracket = value.indexOf('(');
        if (bracket < 0) return null;
        String inner = value.substring(bracket + 1, value.length() - 1);
        return switch (value.substring(0, bracket)) {
            case "calc" -> sum(inner, depth + 1);
            case "" -> depth == 0 ? null : sum(inner, depth + 1);
            case "min", "max", "clamp" -> choice(value.substring(0, bracket), inner, depth + 1);
            default -> null;
        };
    }

    private Size scaled(double number, String unit) {
        double factor = switch (unit) {
            case "", "px" -> 1;
            case "em" -> em;
            case "rem" -> rem;
            case "%" -> whole / 100;
            case "pt" -> 4.0 / 3;
            case "pc" -> 16;
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            case "q" -> 96 / 101.6;
            case "ch", "ex" -> em / 2;
            case "lh" -> em * 1.2;
            // The page is taken to be 1280 by 800.
            case "vw", "svw", "lvw", "dvw", "vi", "vmax" -> 12.8;
            case "vh", "svh", "lvh", "dvh", "vb", "vmin" -> 8;
            default -> Double.POSITIVE_INFINITY;
        };
        return Double.isInfinite(factor) ? null : new Size(number * factor, unit.isEmpty());
    }

    private Size sum(String text, int depth) {
        List<String> words = words(text);
        Size total = null;
        int sign = 1;
        for (int from = 0; from < words.size(); ) {
            int to = from;
            while (to < words.size() && !words.get(to).matches("[+-]")) to++;
            Size product = product(words.subList(from, to), depth);
            if (product == null || to == words.size() - 1) return null;
            if (total != null && total.plain() != product.plain()) return null;
            total = new Size((total == null ? 0 : total.value()) + sign * product.value(), product.plain());
            if (to < words.size()) sign = words.get(to).equals("+") ? 1 : -1;
            from = to + 1;
        }
        return total;
    }

    /** The parts of a sum. A sign is one only with space around it; a star or slash is always one. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        StringBuilder spaced = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '(') depth++;
            if (c == ')') depth--;
            if (c == '*' && depth == 0) spaced.append(" * ");
            else spaced.append(c);
        }
        words.addAll(ValueLists.splitSpaces(spaced.toString()));
        return words;
    }

    private Size product(List<String> words, int depth) {
        if (words.size() % 2 == 0) return null;
        Size product = size(words.get(0), depth + 1);
        for (int i = 1; i < words.size() && product != null; i += 2) {
            Size next = size(words.get(i + 1), depth + 1);
            boolean times = words.get(i).equals("*");
            if (next == null || !times && !words.get(i).equals("/")) return null;
            if (times ? !product.plain() && !next.plain() : !next.plain() || next.value() == 0) return null;
            product = times
                    ? new Size(product.value() * next.value(), product.plain() && next.plain())
                    : new Size(product.value() / next.value(), product.plain());
        }
        return product;
    }

    private Size choice(String function, String arguments, int depth) {
        Size chosen = null;
        List<Size> sizes = new ArrayList<>();
        for (String part : ValueLists.splitCommas(arguments)) {
            Size size = sum(part, depth);
            if (size == null || !sizes.isEmpty() && sizes.get(0).plain() != size.plain()) return null;
            sizes.add(size);
            boolean better = chosen == null
                    || (function.equals("min") ? size.value() < chosen.value() : size.value() > chosen.value());
            if (better) chosen = size;
        }
        if (!function.equals("clamp")) return chosen;
        if (sizes.size() != 3) return null;
        double clamped = Math.max(
                sizes.get(0).value(),
                Math.min(sizes.get(1).value(), sizes.get(2).value()));
        return new Size(clamped, sizes.get(0).plain());
    }
}
