package org.legible.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.legible.publisher.theme.ThemeFiles;

/** Text keeps 7:1 and meaningful lines 3:1, in every scheme of the default theme. */
class TokenContrastTest {

    private static final double TEXT = 7;
    private static final double LINE = 3;
    private static final List<String> SURFACES = List.of("paper", "panel", "raised");
    private static final List<String> TEXTS = List.of("ink", "ink-quiet", "link", "link-visited", "link-hover");
    private static final List<String> TONES = List.of("best", "good", "caution", "poor", "plain");
    private static final Pattern SCHEME = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    @Test
    void everyPairThatThePartsUse() {
        Map<String, Map<String, String>> schemes = schemes();
        assertThat(schemes.size()).isGreaterThanOrEqualTo(5);
        schemes.forEach((name, colours) -> {
            for (String surface : SURFACES) {
                for (String text : TEXTS) assertContrast(name, colours, text, surface, TEXT);
                for (String tone : TONES) assertContrast(name, colours, tone + "-ink", surface, TEXT);
                for (String line : List.of("line", "mark", "young-mark"))
                    assertContrast(name, colours, line, surface, LINE);
            }
            for (String tone : TONES) assertContrast(name, colours, tone + "-ink", tone + "-surface", TEXT);
            for (String text : TEXTS) assertContrast(name, colours, text, "arrive", TEXT);
            for (String band : List.of("brand", "young")) {
                for (String text : List.of("on-brand", "on-brand-quiet"))
                    assertContrast(name, colours, text, band, TEXT);
                for (String shape : List.of("brand-tick", "brand-mark"))
                    assertContrast(name, colours, shape, band, LINE);
            }
            assertContrast(name, colours, "focus-inner", "focus-outer", TEXT);
        });
    }

    private static void assertContrast(
            String scheme, Map<String, String> colours, String text, String surface, double least) {
        assertThat(contrast(colours.get(text), colours.get(surface)))
                .as("%s on %s in scheme %s", text, surface, scheme)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Map<String, String>> schemes() {
        String sheet = new ThemeFiles().text("styles/00-tokens.css");
        Map<String, Map<String, String>> schemes = new LinkedHashMap<>();
        Matcher blocks = SCHEME.matcher(sheet);
        while (blocks.find()) {
            Map<String, String> colours = new HashMap<>();
            for (Matcher colour = COLOUR.matcher(blocks.group(2)); colour.find(); )
                colours.put(colour.group(1), colour.group(2));
            if (!colours.isEmpty())
                schemes.put(schemes.size() + " " + blocks.group(1).strip(), colours);
        }
        return schemes;
    }

    private static double contrast(String one, String other) {
        List<Double> lights = new ArrayList<>(List.of(luminance(one), luminance(other)));
        lights.sort(null);
        return (lights.get(1) + 0.05) / (lights.get(0) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
