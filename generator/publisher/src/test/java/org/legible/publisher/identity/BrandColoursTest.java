package org.legible.publisher.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.checker.css.Colour;
import org.legible.checker.css.StyleSheet;
import org.legible.publisher.theme.ThemeFiles;

/** The colours of a site in every scheme of the theme. */
class BrandColoursTest {

    private static final List<Scheme> SCHEMES = Scheme.of(new ThemeFiles().text(Identity.TOKENS));

    @Test
    void everySchemeOfTheThemeIsFound() {
        assertThat(SCHEMES.stream().map(scheme -> scheme.media() + " " + scheme.selector()))
                .containsExactly(
                        "[] :root",
                        "[(prefers-color-scheme: dark)] :root",
                        "[(prefers-contrast: more)] :root",
                        "[(prefers-contrast: more) and (prefers-color-scheme: dark)] :root",
                        "[] :root[data-colours=\"paper\"]",
                        "[] :root[data-colours=\"cream\"]",
                        "[] :root[data-colours=\"dark\"]",
                        "[] :root[data-colours=\"contrast\"]",
                        "[] :root[data-colours=\"yellow\"]",
                        "[print] :root, :root[data-colours]");
        assertThat(SCHEMES.stream().filter(Scheme::isPlain)).hasSize(4);
    }

    @Test
    void theThemesOwnColoursHold() {
        assertThat(SCHEMES).allSatisfy(scheme -> {
            Map<String, Colour> own = new BrandColours(Optional.empty(), Optional.empty()).in(scheme);
            assertThat(own).containsEntry("--brand", scheme.colour("--brand"));
            holds(own, scheme);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#000000", "#ffffff", "#808080", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#0b3a40", "#9a5200",
                "#5f9ea0", "#e4007c", "#7a3a8c", "#f0b23e", "#123", "#fdfbf6"
            })
    void whateverIsChosenTheNearestHoldsInEveryScheme(String chosen) {
        Colour colour = Colour.parse(chosen).orElseThrow();
        Colour brand = good(
                colour,
                other -> SCHEMES.stream().allMatch(new BrandColours(Optional.of(other), Optional.empty())::brandHolds));
        Colour mark = good(
                colour,
                other -> SCHEMES.stream().allMatch(new BrandColours(Optional.empty(), Optional.of(other))::markHolds));

        for (BrandColours own : List.of(
                new BrandColours(Optional.of(brand), Optional.of(mark)),
                new BrandColours(Optional.of(brand), Optional.empty()),
                new BrandColours(Optional.empty(), Optional.of(mark))))
            assertThat(SCHEMES).allSatisfy(scheme -> holds(own.in(scheme), scheme));
    }

    // What is named in a message must itself be taken, as it is written there.
    private static Colour good(Colour colour, Predicate<Colour> holds) {
        if (holds.test(colour)) return colour;
        Colour near = BrandColours.nearest(colour, holds).orElseThrow();
        assertThat(holds.test(Colour.parse(near.hex()).orElseThrow())).isTrue();
        // Nothing of its hue that is a visible step nearer would do.
        double distance = Math.abs(Hue.lightness(near) - Hue.lightness(colour));
        for (double step = 0; step < distance - 0.005; step += 0.001) {
            assertThat(holds.test(Hue.of(colour, Hue.lightness(colour) - step, 1)))
                    .isFalse();
            assertThat(holds.test(Hue.of(colour, Math.min(1, Hue.lightness(colour) + step), 1)))
                    .isFalse();
        }
        return near;
    }

    private static void holds(Map<String, Colour> own, Scheme scheme) {
        Colour brand = own.get("--brand");
        assertThat(own.get("--on-brand").contrast(brand)).isGreaterThanOrEqualTo(7);
        assertThat(own.get("--on-brand-quiet").contrast(brand)).isGreaterThanOrEqualTo(7);
        assertThat(own.get("--brand-tick").contrast(brand)).isGreaterThanOrEqualTo(4.5);
        assertThat(own.get("--brand-mark").contrast(brand)).isGreaterThanOrEqualTo(4.5);
        assertThat(own.get("--mark").contrast(scheme.colour("--paper"))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void theSheetSaysEverySchemeAgainAndNothingElse() {
        BrandColours own = new BrandColours(Colour.parse("#5a1030"), Colour.parse("#1a5fb4"));

        StyleSheet sheet = StyleSheet.parse(BrandSheet.of(own, SCHEMES));

        assertThat(sheet.rules()).hasSameSizeAs(SCHEMES);
        assertThat(Scheme.of(sheet.text()).stream().map(scheme -> scheme.media() + scheme.selector()))
                .containsExactlyElementsOf(SCHEMES.stream()
                        .map(scheme -> scheme.media() + scheme.selector())
                        .toList());
        assertThat(sheet.text()).contains(":root { --brand: #5a1030; --mark: #1a5fb4; --on-brand: #ffffff;");
        assertThat(sheet.text())
                .contains("@media print { :root, :root[data-colours] { --brand: #ffffff; --mark: #000000;");
    }

    @Test
    void aSchemeOfTheSitesOwnIsServedToo() {
        List<Scheme> schemes = Scheme.of(":root { --paper: #fff; --brand: #123456; --mark: #900 } "
                + "@media print { @media (min-width: 1px) { :root { --paper: #101010 } } }");

        String sheet = BrandSheet.of(new BrandColours(Colour.parse("#5a1030"), Optional.empty()), schemes);

        assertThat(schemes).hasSize(2);
        assertThat(Stream.of(sheet.split("\n")).skip(2))
                .singleElement()
                .asString()
                .contains("(min-width: 1px)");
    }
}
