package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads colours of CSS Color Levels 4 and 5. */
final class ColourParser {

    private static final int DEEPEST = 6;
    private static final Set<String> FUNCTIONS = Set.of(
            "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix", "light-dark");

    private ColourParser() {}

    static boolean looksLikeOne(String value) {
        int bracket = value.indexOf('(');
        if (bracket > 0) return FUNCTIONS.contains(value.substring(0, bracket));
        return value.startsWith("#")
                || value.equals("transparent")
                || value.equals("currentcolor")
                || NamedColours.find(value).isPresent();
    }

    static Optional<Colour> parse(String text, ComputedStyle style, int depth) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        if (depth > DEEPEST || value.length() > 400) return Optional.empty();
        if (value.startsWith("#")) return hex(value.substring(1));
        if (value.equals("transparent")) return Optional.of(Colour.TRANSPARENT);
        if (value.equals("currentcolor")) return style == null ? Optional.empty() : style.textColour();
        int bracket = value.indexOf('(');
        if (bracket < 0)
            return style != null && style.darkScheme() ? NamedColours.findDark(value) : NamedColours.find(value);
        if (!value.endsWith(")")) return Optional.empty();
        String function = value.substring(0, bracket);
        String arguments = value.substring(bracket + 1, value.length() - 1);
        if (!FUNCTIONS.contains(function)) return Optional.empty();
        if (function.equals("light-dark")) {
            List<String> sides = ValueLists.splitCommas(arguments);
            if (sides.size() != 2) return Optional.empty();
            return parse(sides.get(style != null && style.darkScheme() ? 1 : 0), style, depth + 1);
        }
        if (function.equals("color-mix")) return mix(arguments, style, depth);
        try {
            return channels(function, arguments);
        } catch (NumberFormatException relativeOrCalculated) {
            return Optional.empty();
        }
    }

    private static Optional<Colour> hex(String digits) {
        int length = digits.length();
        if (length != 3 && length != 4 && length != 6 && length != 8) return Optional.empty();
        double[] parts = {0, 0, 0, 1};
        int step = length <= 4 ? 1 : 2;
        for (int i = 0; i * step < length; i++) {
            String part = digits.substring(i * step, i * step + step);
            for (char c : part.toCharArray()) if (Character.digit(c, 16) < 0) return Optional.empty();
            parts[i] = Integer.parseInt(step == 1 ? part + part : part, 16) / 255.0;
        }
        return Optional.of(new Colour(parts[0], parts[1], parts[2], parts[3]));
    }

    private static Optional<Colour> channels(String function, String arguments) {
        List<String> parts = new ArrayList<>(ValueLists.splitSpaces(arguments.replace(',', ' ')));
        parts.remove("/");
        String space = function.equals("color") && !parts.isEmpty() ? parts.remove(0) : "";
        if (parts.size() < 3 || parts.size() > 4) return Optional.empty();
        double alpha = parts.size() == 4 ? clamp(number(parts.get(3), 1)) : 1;
        String a = parts.get(0);
        String b = parts.get(1);
        String c = parts.get(2);
        double[] rgb = switch (function) {
            case "rgb", "rgba" -> new double[] {number(a, 255) / 255, number(b, 255) / 255, number(c, 255) / 255};
            case "hsl", "hsla" -> ColourSpaces.hsl(angle(a), number(b, 100) / 100, number(c, 100) / 100);
            case "hwb" -> ColourSpaces.hwb(angle(a), number(b, 100) / 100, number(c, 100) / 100);
            case "lab" -> ColourSpaces.lab(number(a, 100), number(b, 125), number(c, 125));
            case "lch" -> ColourSpaces.lch(number(a, 100), number(b, 150), angle(c));
            case "oklab" -> ColourSpaces.oklab(number(a, 1), number(b, 0.4), number(c, 0.4));
            case "oklch" -> ColourSpaces.oklch(number(a, 1), number(b, 0.4), angle(c));
            default -> space.equals("srgb") ? new double[] {number(a, 1), number(b, 1), number(c, 1)} : null;
        };
        if (rgb == null) return Optional.empty();
        return Optional.of(new Colour(clamp(rgb[0]), clamp(rgb[1]), clamp(rgb[2]), alpha));
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }

    private static double number(String text, double whole) {
        if (text.equals("none")) return 0;
        if (text.endsWith("%")) return Double.parseDouble(text.substring(0, text.length() - 1)) * whole / 100;
        return Double.parseDouble(text);
    }

    private static double angle(String text) {
        if (text.equals("none")) return 0;
        if (text.endsWith("deg")) return Double.parseDouble(text.substring(0, text.length() - 3));
        if (text.endsWith("turn")) return Double.parseDouble(text.substring(0, text.length() - 4)) * 360;
        if (text.endsWith("grad")) return Double.parseDouble(text.substring(0, text.length() - 4)) * 0.9;
        if (text.endsWith("rad")) return Math.toDegrees(Double.parseDouble(text.substring(0, text.length() - 3)));
        return Double.parseDouble(text);
    }

    /** color-mix in sRGB; other spaces give other colours, which is for a person to judge. */
    private static Optional<Colour> mix(String arguments, ComputedStyle style, int depth) {
        List<String> parts = ValueLists.splitCommas(arguments);
        if (parts.size() != 3 || !parts.get(0).equals("in srgb")) return Optional.empty();
        double[] shares = {Double.NaN, Double.NaN};
        Colour[] colours = new Colour[2];
        for (int i = 0; i < 2; i++) {
            for (String piece : ValueLists.splitSpaces(parts.get(i + 1))) {
                if (piece.matches("[\\d.]+%")) {
                    shares[i] = Double.parseDouble(piece.substring(0, piece.length() - 1)) / 100;
                } else {
                    Optional<Colour> colour = parse(piece, style, depth + 1);
                    if (colour.isEmpty()) return Optional.empty();
                    colours[i] = colour.get();
                }
            }
            if (colours[i] == null) return Optional.empty();
        }
        double first = !Double.isNaN(shares[0]) ? shares[0] : Double.isNaN(shares[1]) ? 0.5 : 1 - shares[1];
        Colour a = colours[0];
        Colour b = colours[1];
        double alpha = a.alpha() * first + b.alpha() * (1 - first);
        if (alpha == 0) return Optional.of(Colour.TRANSPARENT);
        double wa = a.alpha() * first / alpha;
        double wb = b.alpha() * (1 - first) / alpha;
        return Optional.of(new Colour(
                a.red() * wa + b.red() * wb, a.green() * wa + b.green() * wb, a.blue() * wa + b.blue() * wb, alpha));
    }
}
