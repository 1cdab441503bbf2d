package org.legible.publisher.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The schemes of a sheet of tokens, in order. What one of them does not name, it has from the first. */
    static List<Scheme> of(String tokens) {
        StyleSheet sheet = StyleSheet.parse(tokens);
        List<Scheme> schemes = new ArrayList<>();
        Map<String, Colour> usual = new HashMap<>();
        for (StyleRule rule : sheet.rules()) {
            Map<String, Colour> own = colours(rule);
            if (!own.containsKey(PAPER) && !own.containsKey(BRAND) && !own.containsKey(MARK)) continue;
            Map<String, Colour> all = new HashMap<>(usual);
            all.putAll(own);
            if (schemes.isEmpty()) usual.putAll(own);
            schemes.add(new Scheme(media(rule), selector(sheet.text(), rule), Map.copyOf(all)));
        }
        return schemes;
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
        String before = sheet.substring(0, sheet.lastIndexOf('{', rule.offset()));
        return before.replaceFirst("(?s)^.*(?:[{};]|\\*/)", "").replaceAll("\\s+", " ").strip();
    }

    Colour colour(String token) {
        return colours.getOrDefault(token, Colour.BLACK);
    }

    boolean isDark() {
        return colour(PAPER).lightness() < MIDDLE;
    }

    /** True if it does without the site's colours, as on paper and where the reader asks for more contrast. */
    boolean isPlain() {
        return colour(BRAND).equals(colour(PAPER));
    }
}
