package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads colours of CSS Color Levels 4 and 5. */
final class ColourParser {

    private static final int DEEPEST = 6;
    private static final int LONGEST = 400;
    private static final Set<String> FUNCTIONS = Set.of(
            "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix", "light-dark");

    /** Functions of colours that this reader does not work out, though browsers do. */
    private static final Set<String> UNREAD =
            Set.of("contrast-color", "color-contrast", "device-cmyk", "alpha", "-internal-light-dark");

    /** What may stand in a colour that is worked out from another one or from a calculation. */
    private static final Pattern CALCULATED = Pattern.compile("\\bfrom\\b|[a-z]\\(");

    /** Whether browsers take a value for a colour. */
    static boolean valid(String value) {
        if (value.equals("currentcolor") || parse(value, null, 0).isPresent()) return true;
        int bracket = value.indexOf('(');
        if (bracket <= 0 || !value.endsWith(")")) return false;
        String function = value.substring(0, bracket);
        if (UNREAD.contains(function)) return true;
        if (!FUNCTIONS.contains(function)) return false;
        String arguments = value.substring(bracket + 1);
        return switch (function) {
            case "color", "light-dark" -> true;
            case "color-mix" -> arguments.startsWith("in ");
            default -> CALCULATED.matcher(arguments).find() || value.length() > LONGEST;
        };
    }

    static Optional<Colour> parse(String text, ComputedStyle style, int depth) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        if (depth > DEEPEST || value.length() > LONGEST) return Optional.empty();
        if (value.startsWith("#")) return hex(value.substring(1));
        if (value.equals("transparent")) return Optional.of(Colour.TRANSPARENT);
        if (value.equals("currentcolor")) return style == null ? Optional.empty() : style.textColour();
        int bracket = value.indexOf('(');
        if (bracket < 0)
            return style != null && style.darkScheme() ? NamedColours.findDark(value) : NamedColours.find(value);
        if (!value.endsWith(")")) return Optional.empty();
        String function = value.substring(0, bracket);
        String arguments = value.substring(bracket + 1, value.length() - 1).strip();
        if (!FUNCTIONS.contains(function)) return Optional.empty();
        if (function.equals("light-dark")) {
            List<String> sides = ValueLists.splitCommas(arguments);
            if (sides.size() != 2) return Optional.empty();
            return parse(sides.get(style != null && style.darkScheme() ? 1 : 0), style, depth + 1);
        }
        if (function.equals("color-mix")) return ColourMix.parse(arguments, style, depth);
        return channels(function, arguments);
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

    /** The parts of a function in the old way, with commas, or the new, with spaces and a slash; null where it mixes them. */
    private static List<String> parts(String function, String arguments) {
        List<String> commas = ValueLists.splitCommas(arguments);
        if (commas.size() > 1) {
            boolean old = function.startsWith("rgb") || function.startsWith("hsl");
            boolean mixed = commas.stream()
                    .anyMatch(part -> ValueLists.splitSpaces(part).size() != 1);
            boolean units = !function.startsWith("hsl") || commas.size() > 2 && percents(commas.subList(1, 3));
            boolean none = commas.contains("none");
            return old && !mixed && units && !none && alike(function, commas) ? commas : null;
        }
        List<String> parts = new ArrayList<>(ValueLists.splitSpaces(arguments));
        int slash = parts.indexOf("/");
        int channels = function.equals("color") ? 4 : 3;
        if (slash < 0) return parts.size() == channels ? parts : null;
        if (slash != channels || parts.size() != channels + 2) return null;
        parts.remove(slash);
        return parts;
    }

    /** In the old way the three of rgb() are all numbers or all percentages. */
    private static boolean alike(String function, List<String> commas) {
        if (!function.startsWith("rgb") || commas.size() < 3) return true;
        long percents =
                commas.subList(0, 3).stream().filter(p -> p.endsWith("%")).count();
        return percents == 0 || percents == 3;
    }

    private static boolean percents(List<String> parts) {
        return parts.stream().allMatch(part -> part.endsWith("%"));
    }

    private static Optional<Colour> channels(String function, String arguments) {
        List<String> parts = parts(function, arguments);
        if (parts == null || parts.size() < 3) return Optional.empty();
        String space = function.equals("color") ? parts.get(0) : "";
        if (!space.isEmpty()) parts = parts.subList(1, parts.size());
        if (parts.size() < 3 || parts.size() > 4) return Optional.empty();
        double alpha = parts.size() == 4 ? number(parts.get(3), 1) : 1;
        String a = parts.get(0);
        String b = parts.get(1);
        String c = parts.get(2);
        double[] rgb = switch (function) {
            case "rgb", "rgba" -> new double[] {number(a, 255) / 255, number(b, 255) / 255, number(c, 255) / 255};
            case "hsl", "hsla" -> ColourSpaces.hsl(angle(a), Colour.clamp(number(b, 100) / 100), number(c, 100) / 100);
            case "hwb" -> ColourSpaces.hwb(angle(a), number(b, 100) / 100, number(c, 100) / 100);
            case "lab" -> ColourSpaces.lab(number(a, 100), number(b, 125), number(c, 125));
            case "lch" -> ColourSpaces.lch(number(a, 100), number(b, 150), angle(c));
            case "oklab" -> ColourSpaces.oklab(number(a, 1), number(b, 0.4), number(c, 0.4));
            case "oklch" -> ColourSpaces.oklch(number(a, 1), number(b, 0.4), angle(c));
            default -> ColourSpaces.named(space, number(a, 1), number(b, 1), number(c, 1));
        };
        if (rgb == null || Double.isNaN(rgb[0] + rgb[1] + rgb[2] + alpha)) return Optional.empty();
        return Optional.of(Colour.of(rgb, alpha));
    }

    /** A number, or a percentage of a whole; not a number where it is neither. */
    private static double number(String text, double whole) {
        if (text.equals("none")) return 0;
        return UnitValue.of(text, UnitValue.Type.PERCENTAGE)
                .map(percent -> percent.number() * whole / 100)
                .orElseGet(() -> Length.number(text).orElse(Double.NaN));
    }

    private static double angle(String text) {
        return UnitValue.of(text, UnitValue.Type.ANGLE)
                .map(UnitValue::canonical)
                .orElseGet(() -> number(text, Double.NaN));
    }
}
