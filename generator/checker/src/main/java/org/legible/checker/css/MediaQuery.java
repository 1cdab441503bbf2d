package org.legible.checker.css;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media query list, judged feature by feature.
 *
 * @param text as written, in small letters
 */
public record MediaQuery(String text) {

    private static final Pattern RANGE =
            Pattern.compile("(?:([\\d.]+[a-z]*)\\s*([<>]=?)\\s*)?(width|height)(?:\\s*([<>]=?|=)\\s*([\\d.]+[a-z]*))?");

    /** Whether the query mentions a feature or media type. */
    public boolean mentions(String word) {
        return text.contains(word);
    }

    /** Whether any query of the list holds. */
    public boolean matches(Environment environment) {
        if (text.isBlank()) return true;
        return ValueLists.splitCommas(text).stream().anyMatch(q -> query(q.strip(), environment));
    }

    private static boolean query(String query, Environment environment) {
        String rest = query;
        boolean not = false;
        if (rest.startsWith("not ") && !rest.startsWith("not (")) {
            not = true;
            rest = rest.substring(4).strip();
        } else if (rest.startsWith("only ")) {
            rest = rest.substring(5).strip();
        }
        boolean result = true;
        if (!rest.startsWith("(") && !rest.startsWith("not")) {
            int and = rest.indexOf(" and ");
            String type = (and < 0 ? rest : rest.substring(0, and)).strip();
            result = type.equals("all") || type.equals(environment.print() ? "print" : "screen");
            rest = and < 0 ? "" : rest.substring(and + 5).strip();
        }
        if (result && !rest.isEmpty()) result = condition(rest, environment, 0);
        return not != result;
    }

    private static boolean condition(String text, Environment environment, int depth) {
        String rest = text.strip();
        if (depth > 20) return false;
        if (rest.startsWith("not ") || rest.startsWith("not(")) {
            return !condition(rest.substring(3), environment, depth + 1);
        }
        List<String> any = ValueLists.splitWord(rest, "or");
        if (any.size() > 1) return any.stream().anyMatch(part -> condition(part, environment, depth + 1));
        List<String> all = ValueLists.splitWord(rest, "and");
        if (all.size() > 1) return all.stream().allMatch(part -> condition(part, environment, depth + 1));
        if (!rest.startsWith("(") || !rest.endsWith(")")) return false;
        String inner = rest.substring(1, rest.length() - 1).strip();
        if (inner.startsWith("(") || inner.startsWith("not ")) return condition(inner, environment, depth + 1);
        return feature(inner, environment);
    }

    private static boolean feature(String feature, Environment environment) {
        int colon = feature.indexOf(':');
        String name = (colon < 0 ? feature : feature.substring(0, colon)).strip();
        String value = colon < 0 ? "" : feature.substring(colon + 1).strip();
        return switch (name) {
            case "prefers-color-scheme" -> value.equals(environment.dark() ? "dark" : "light");
            case "prefers-contrast" ->
                environment.moreContrast() ? value.equals("more") || value.isEmpty() : value.equals("no-preference");
            case "prefers-reduced-motion" ->
                environment.reducedMotion() ? value.equals("reduce") || value.isEmpty() : value.equals("no-preference");
            case "forced-colors" ->
                environment.forcedColours() ? value.equals("active") || value.isEmpty() : value.equals("none");
            case "orientation" -> value.equals(environment.portrait() ? "portrait" : "landscape");
            case "min-width", "min-device-width" -> environment.width() >= px(value);
            case "max-width", "max-device-width" -> environment.width() <= px(value);
            case "width" -> colon >= 0 ? environment.width() == px(value) : environment.width() > 0;
            case "hover", "any-hover" -> !value.equals("none");
            case "pointer", "any-pointer" -> value.equals("fine") || value.isEmpty();
            case "scripting" -> value.equals("enabled");
            case "update" -> value.equals("fast");
            case "color", "min-resolution", "min-height" -> true;
            default -> range(feature, environment);
        };
    }

    private static boolean range(String feature, Environment environment) {
        Matcher range = RANGE.matcher(feature);
        if (!range.matches()) return false;
        double size = range.group(3).equals("width") ? environment.width() : 800;
        boolean left = range.group(1) == null || compare(px(range.group(1)), range.group(2), size);
        return left && (range.group(4) == null || compare(size, range.group(4), px(range.group(5))));
    }

    private static boolean compare(double a, String sign, double b) {
        return switch (sign) {
            case "<" -> a < b;
            case "<=" -> a <= b;
            case ">" -> a > b;
            case ">=" -> a >= b;
            default -> a == b;
        };
    }

    private static double px(String value) {
        // In media queries em and rem mean the reader's default size.
        return Length.px(value, 16, 16, 0).orElse(Double.NaN);
    }
}
