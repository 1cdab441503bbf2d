package org.legible.checker.css;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.css.Environment.Setting;

/**
 * A media query list, judged feature by feature.
 *
 * @param text as written, in small letters
 */
public record MediaQuery(String text) {

    private static final Pattern RANGE =
            Pattern.compile("(?:([^<>=]+?)\\s*([<>]=?|=)\\s*)?([a-z-]+)(?:\\s*([<>]=?|=)\\s*([^<>=]+))?");

    /** How high a screen is taken to be, in CSS pixels. */
    private static final double HEIGHT = 800;

    /** Whether the query mentions a feature or media type. */
    public boolean mentions(String word) {
        return text.contains(word);
    }

    /** Whether any query of the list holds. */
    public boolean matches(Environment environment) {
        if (text.isBlank()) return true;
        return ValueLists.splitCommas(text).stream().anyMatch(q -> query(q.strip(), environment) == Truth.YES);
    }

    private static Truth query(String query, Environment environment) {
        if (query.startsWith("(") || query.startsWith("not (")) return condition(query, environment);
        boolean not = query.startsWith("not ");
        String rest = not || query.startsWith("only ")
                ? query.substring(query.indexOf(' ')).strip()
                : query;
        int and = rest.indexOf(" and ");
        String type = (and < 0 ? rest : rest.substring(0, and)).strip();
        if (!type.matches("[a-z-]+") || type.matches("and|or|not|only|layer")) return Truth.UNKNOWN;
        Truth truth = Truth.of(type.equals("all") || type.equals("screen"));
        if (and >= 0) truth = truth.and(condition(rest.substring(and + 5), environment));
        return not ? truth.not() : truth;
    }

    private static Truth condition(String text, Environment environment) {
        return Conditions.holds(text, part -> feature(part, environment));
    }

    private static Truth feature(String part, Environment environment) {
        if (!part.startsWith("(") || !part.endsWith(")")) return Truth.UNKNOWN;
        String feature = part.substring(1, part.length() - 1).strip();
        int colon = feature.indexOf(':');
        String name = (colon < 0 ? feature : feature.substring(0, colon)).strip();
        String value = colon < 0 ? "" : feature.substring(colon + 1).strip();
        return switch (name) {
            case "prefers-color-scheme" -> choice(value, environment.has(Setting.DARK) ? "dark" : "light", "");
            case "prefers-contrast" ->
                choice(value, environment.has(Setting.MORE_CONTRAST) ? "more" : "no-preference", "no-preference");
            case "prefers-reduced-motion" ->
                choice(value, environment.has(Setting.REDUCED_MOTION) ? "reduce" : "no-preference", "no-preference");
            case "forced-colors" -> choice(value, "none", "none");
            case "orientation" -> choice(value, environment.has(Setting.PORTRAIT) ? "portrait" : "landscape", "");
            case "hover", "any-hover" -> choice(value, "hover", "none");
            case "pointer", "any-pointer" -> choice(value, "fine", "none");
            case "scripting" -> choice(value, "enabled", "none");
            case "update" -> choice(value, "fast", "none");
            case "display-mode" -> choice(value, "browser", "");
            case "prefers-reduced-transparency", "prefers-reduced-data" ->
                choice(value, "no-preference", "no-preference");
            case "inverted-colors" -> choice(value, "none", "none");
            case "color-gamut" -> choice(value, "srgb", "");
            case "monochrome", "grid" -> Truth.of(value.equals("0"));
            case "color", "min-color" -> Truth.YES;
            default -> size(feature, name, value, environment);
        };
    }

    /** Whether a feature has a value; one that is named alone holds unless it has the value that means none. */
    private static Truth choice(String asked, String actual, String none) {
        return Truth.of(asked.isEmpty() ? !actual.equals(none) : asked.equals(actual));
    }

    private static Truth size(String feature, String name, String value, Environment environment) {
        boolean least = name.startsWith("min-") || name.equals("-webkit-min-device-pixel-ratio");
        boolean most = name.startsWith("max-") || name.equals("-webkit-max-device-pixel-ratio");
        double size = actual(
                name.replaceFirst("^(-webkit-)?(min-|max-)?", "").replace("device-pixel-ratio", "resolution"),
                environment);
        if (Double.isNaN(size)) return range(feature, environment);
        if (value.isEmpty()) return least || most ? Truth.UNKNOWN : Truth.of(size > 0);
        return compare(size, least ? ">=" : most ? "<=" : "=", number(name, value));
    }

    private static Truth range(String feature, Environment environment) {
        Matcher range = RANGE.matcher(feature);
        if (!range.matches() || range.group(1) == null && range.group(4) == null) return Truth.UNKNOWN;
        double size = actual(range.group(3), environment);
        if (Double.isNaN(size)) return Truth.UNKNOWN;
        Truth left = range.group(1) == null
                ? Truth.YES
                : compare(number(range.group(3), range.group(1)), range.group(2), size);
        Truth right = range.group(4) == null
                ? Truth.YES
                : compare(size, range.group(4), number(range.group(3), range.group(5)));
        return left.and(right);
    }

    private static double actual(String name, Environment environment) {
        return switch (name) {
            case "width", "device-width" -> environment.width();
            case "height", "device-height" -> HEIGHT;
            case "aspect-ratio", "device-aspect-ratio" -> environment.width() / HEIGHT;
            case "resolution" -> 1;
            default -> Double.NaN;
        };
    }

    private static Truth compare(double a, String sign, double b) {
        if (Double.isNaN(a) || Double.isNaN(b)) return Truth.UNKNOWN;
        return Truth.of(
                switch (sign) {
                    case "<" -> a < b;
                    case "<=" -> a <= b;
                    case ">" -> a > b;
                    case ">=" -> a >= b;
                    default -> a == b;
                });
    }

    /** What a feature is compared with: pixels, dots a pixel or a ratio; not a number where it makes no sense. */
    private static double number(String name, String value) {
        // In media queries em and rem mean the reader's default size.
        if (name.endsWith("width") || name.endsWith("height"))
            return Length.is(value) ? Length.px(value, 16, 16, Double.NaN).orElse(Double.NaN) : Double.NaN;
        if (name.endsWith("resolution"))
            return UnitValue.of(value, UnitValue.Type.RESOLUTION)
                    .map(UnitValue::canonical)
                    .filter(dots -> dots >= 0)
                    .orElse(Double.NaN);
        String[] ratio = value.split("/");
        return plain(ratio[0]) / (ratio.length == 2 ? plain(ratio[1]) : 1);
    }

    private static double plain(String value) {
        return Length.number(value.strip()).orElse(Double.NaN);
    }
}
