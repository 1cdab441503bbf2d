package org.legible.checker.css;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes in CSS pixels. */
public final class Length {

    private static final Pattern NUMBER = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?)([a-z%]*)");
    private static final int DEEPEST = 12;

    private Length() {}

    /**
     * The size of a value; empty where it is no length, or depends on layout.
     *
     * @param value such as "1.5em" or "calc(1rem + 4px)"
     * @param em the size of the font in pixels
     * @param rem the size of the root's font
     * @param whole what 100% is
     */
    public static OptionalDouble px(String value, double em, double rem, double whole) {
        return px(value.strip().toLowerCase(Locale.ROOT), em, rem, whole, 0);
    }

    private static OptionalDouble px(String value, double em, double rem, double whole, int depth) {
        if (depth > DEEPEST || value.isEmpty() || value.length() > 400) return OptionalDouble.empty();
        Matcher number = NUMBER.matcher(value);
        if (number.matches()) return scaled(Double.parseDouble(number.group(1)), number.group(2), em, rem, whole);
        if (value.startsWith("(") && value.endsWith(")")) {
            return sum(value.substring(1, value.length() - 1), em, rem, whole, depth + 1);
        }
        Optional<String> calc = ValueLists.arguments(value, "calc");
        if (calc.isPresent()) return sum(calc.get(), em, rem, whole, depth + 1);
        for (String function : List.of("min", "max", "clamp")) {
            Optional<String> arguments = ValueLists.arguments(value, function);
            if (arguments.isPresent()) return choice(function, arguments.get(), em, rem, whole, depth + 1);
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble scaled(double number, String unit, double em, double rem, double whole) {
        return switch (unit) {
            case "px", "" -> OptionalDouble.of(number);
            case "em" -> OptionalDouble.of(number * em);
            case "rem" -> OptionalDouble.of(number * rem);
            case "%" -> OptionalDouble.of(number * whole / 100);
            case "pt" -> OptionalDouble.of(number * 4 / 3);
            case "pc" -> OptionalDouble.of(number * 16);
            case "in" -> OptionalDouble.of(number * 96);
            case "cm" -> OptionalDouble.of(number * 96 / 2.54);
            case "mm" -> OptionalDouble.of(number * 96 / 25.4);
            case "q" -> OptionalDouble.of(number * 96 / 101.6);
            case "ch", "ex" -> OptionalDouble.of(number * em / 2);
            case "lh" -> OptionalDouble.of(number * em * 1.2);
            // The page is taken to be 1280 by 800.
            case "vw", "svw", "lvw", "dvw", "vi" -> OptionalDouble.of(number * 12.8);
            case "vh", "svh", "lvh", "dvh", "vb" -> OptionalDouble.of(number * 8);
            default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble sum(String text, double em, double rem, double whole, int depth) {
        double total = 0;
        double product = Double.NaN;
        double sign = 1;
        char operator = '+';
        for (String part : ValueLists.splitSpaces(text.replace("*", " * "))) {
            if (part.equals("+") || part.equals("-")) {
                if (!Double.isNaN(product)) total += sign * product;
                product = Double.NaN;
                sign = part.equals("+") ? 1 : -1;
                operator = '+';
            } else if (part.equals("*") || part.equals("/")) {
                operator = part.charAt(0);
            } else {
                OptionalDouble size = px(part, em, rem, whole, depth + 1);
                if (size.isEmpty()) return size;
                double next = size.getAsDouble();
                if (Double.isNaN(product)) product = next;
                else product = operator == '/' ? product / next : product * next;
            }
        }
        return Double.isNaN(product) ? OptionalDouble.empty() : OptionalDouble.of(total + sign * product);
    }

    private static OptionalDouble choice(
            String function, String arguments, double em, double rem, double whole, int depth) {
        List<String> parts = ValueLists.splitCommas(arguments);
        double[] sizes = new double[parts.size()];
        for (int i = 0; i < sizes.length; i++) {
            OptionalDouble size = sum(parts.get(i), em, rem, whole, depth + 1);
            if (size.isEmpty()) return size;
            sizes[i] = size.getAsDouble();
        }
        if (function.equals("clamp")) {
            if (sizes.length != 3) return OptionalDouble.empty();
            return OptionalDouble.of(Math.max(sizes[0], Math.min(sizes[1], sizes[2])));
        }
        return function.equals("min")
                ? Arrays.stream(sizes).min()
                : Arrays.stream(sizes).max();
    }
}
