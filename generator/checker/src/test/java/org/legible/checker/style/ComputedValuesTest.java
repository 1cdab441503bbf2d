package org.legible.checker.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.checker.Resources;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;

/** Style sheets and elements in, computed values out: every case of the tables. */
class ComputedValuesTest {

    static List<StyleCase> syntax() {
        return CaseTables.sheets("syntax.txt");
    }

    static List<StyleCase> cascade() {
        return CaseTables.sheets("cascade.txt");
    }

    static List<StyleCase> shorthands() {
        return CaseTables.sheets("shorthands.txt");
    }

    static List<StyleCase> hints() {
        return CaseTables.sheets("hints.txt");
    }

    static List<StyleCase> quirks() {
        return CaseTables.quirks();
    }

    static List<StyleCase> colours() {
        return CaseTables.colours();
    }

    static List<StyleCase> lengths() {
        return CaseTables.lengths();
    }

    static List<StyleCase> selectors() {
        return CaseTables.selectors();
    }

    static List<StyleCase> media() {
        return CaseTables.media();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"syntax", "cascade", "shorthands", "hints", "quirks", "colours", "lengths", "selectors", "media"})
    void asInBrowsers(StyleCase one) {
        ParsedPage page = ParsedPage.parse(one.html(), "page.html");
        PageStyles styles = new PageStyles(page, Resources.none(), new SheetLibrary());
        Environment environment = one.width() == 320 ? Environment.PLAIN.narrow() : Environment.PLAIN;
        if (one.dark()) environment = environment.with(Environment.Setting.DARK);
        List<String> wrong = new ArrayList<>();
        for (StyleCase.Expected expected : one.expected()) {
            String actual = actual(page, styles, environment, expected);
            if (!expected.allows(actual)) wrong.add(expected + " but is " + actual);
        }
        assertThat(one.expected()).as("what the case looks at").isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static String actual(
            ParsedPage page, PageStyles styles, Environment environment, StyleCase.Expected expected) {
        if (expected.id().equals("*")) return Values.ids(page.elements(), styles, environment, Property.Z_INDEX, "7");
        PageElement element = page.byId(expected.id()).orElseThrow();
        return Values.of(styles.of(element, environment), property(expected.property()));
    }

    private static Property property(String name) {
        return Arrays.stream(Property.values())
                .filter(property -> property.text().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
