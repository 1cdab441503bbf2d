package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing on any page: wide and narrow, light and dark. */
class AxeIT {

    /** What a change of colours can change. */
    private static final List<String> COLOUR_RULES =
            List.of("color-contrast", "color-contrast-enhanced", "link-in-text-block");

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        server = new Server();
        browser.everywhere(Browser.resource("/axe/axe.min.js"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @ParameterizedTest
    @MethodSource("org.legible.site.Website#pages")
    void noViolation(String page) {
        List<String> violations = new ArrayList<>();
        browser.media("screen", "light").width(1280).open(server.address(page));
        add("light, 1280", List.of(), violations);
        browser.width(320);
        add("light, 320", List.of(), violations);
        browser.media("screen", "dark");
        add("dark, 320", COLOUR_RULES, violations);
        browser.width(1280);
        add("dark, 1280", COLOUR_RULES, violations);
        assertThat(violations).isEmpty();
    }

    private static void add(String how, List<String> rules, List<String> violations) {
        browser.violations(rules).forEach(violation -> violations.add(how + ": " + violation));
    }
}
