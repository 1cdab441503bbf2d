package org.legible.publisher.identity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.legible.checker.css.Colour;
import org.legible.checker.css.Condition;
import org.legible.checker.css.Declaration;
import org.legible.checker.css.StyleRule;
import org.legible.checker.css.StyleSheet;

/**
 * One scheme of colours that a theme names: dark, cream, high contrast, paper.
 *
 * @param media the media queries under which it holds, from the outermost
 * @param selector the elements for which it holds, as written
 * @param colours the theme's colours in it, by the names of their tokens
 */
record Scheme(List<String> media, String selector, Map<String, Colour> colours) {

    static final String PAPER = "--paper";
    static final String BRAND = "--brand";
    static final String MARK = "--mark";
    private static final double MIDDLE = 0.5;

    /** The schemes of style sheets, in order. What one of them does not name, it has from the first. */
    static List<Scheme> of(String sheets) {
        StyleSheet sheet = StyleSheet.parse(sheets);
        Map<List<String>, Scheme> schemes = new LinkedHashMap<>();
        for (StyleRule rule : sheet.rules()) {
            Map<String, Colour> own = colours(rule);
            String selector = selector(sheet.text(), rule);
            boolean isScheme = selector.startsWith(":root")
                    && Stream.of(PAPER, BRAND, MARK).anyMatch(own::containsKey);
            if (isScheme)
                schemes.merge(key(media(rule), selector), new Scheme(media(rule), selector, own), Scheme::with);
        }
        List<Scheme> all = List.copyOf(schemes.values());
        return all.stream().map(scheme -> all.get(0).with(scheme)).toList();
    }

    private static List<String> key(List<String> media, String selector) {
        return Stream.concat(media.stream(), Stream.of(selector)).toList();
    }

    // The other, with what it does not name from this one.
    private Scheme with(Scheme other) {
        Map<String, Colour> all = new HashMap<>(colours);
        all.putAll(other.colours);
        return new Scheme(other.media, other.selector, Map.copyOf(all));
    }

    private static Map<String, Colour> colours(StyleRule rule) {
        Map<String, Colour> colours = new HashMap<>();
        for (Declaration token : rule.declarations())
            Colour.parse(token.value()).ifPresent(colour -> colours.put(token.name(), colour));
        return colours;
    }

    private static List<String> media(StyleRule rule) {
        return rule.conditions().stream()
                .filter(Condition.Media.class::isInstance)
                .map(condition -> ((Condition.Media) condition).query().text())
                .toList();
    }

    // What stands before the brace that opens the rule, back to whatever ends before it.
    private static String selector(String sheet, StyleRule rule) {
        int brace = sheet.lastIndexOf('{', rule.offset());
        int start = brace;
        while (start > 0 && "{};".indexOf(sheet.charAt(start - 1)) < 0 && !sheet.startsWith("*/", start - 2)) start--;
        return sheet.substring(start, brace).replaceAll("\\s+", " ").strip();
    }

    Colour colour(String token) {
        return colours.getOrDefault(token, Colour.BLACK);
    }

    boolean isDark() {
        return Hue.lightness(colour(PAPER)) < MIDDLE;
    }

    /** True if it does without the site's colours, as on paper and where the reader asks for more contrast. */
    boolean isPlain() {
        return colour(BRAND).equals(colour(PAPER));
    }
}
