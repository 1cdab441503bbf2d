package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page, opened in a narrow window under a base path: what it asks for, what it stores, and whether it fits. */
class EveryPageIT {

    /** 18 points, in CSS pixels. */
    private static final int LARGE_PRINT = 24;

    private static final Map<String, List<String>> SIDEWAYS = new TreeMap<>();
    private static final Map<String, List<String>> STORED = new TreeMap<>();
    private static final Map<String, List<String>> OUTSIDE = new TreeMap<>();
    private static final Map<String, List<String>> SMALL = new TreeMap<>();

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void openEveryPage() throws IOException {
        browser = Browser.start();
        server = new Server();
        browser.width(320);
        for (String page : Website.pages()) {
            browser.open(server.address(page));
            keep(SIDEWAYS, page, browser.strings(Browser.resource("/scripts/sideways.js")));
            keep(STORED, page, browser.later(Browser.resource("/scripts/stored.js")));
            List<String> requests = browser.requests();
            assertThat(requests).as("what the browser tells of its requests").contains(server.address(page));
            keep(
                    OUTSIDE,
                    page,
                    requests.stream()
                            .filter(address -> address.matches("(https?|wss?):.*"))
                            .filter(address -> !address.startsWith(server.base()))
                            .filter(address -> !address.endsWith("/favicon.ico"))
                            .toList());
        }
        for (String page : Website.pagesIn("large-print")) {
            for (int width : List.of(320, 1280)) {
                browser.width(width).open(server.address(page));
                keep(
                        SMALL,
                        page + " at " + width,
                        browser.strings(Browser.resource("/scripts/small-text.js"), LARGE_PRINT));
            }
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @Test
    void noPageScrollsSideways() {
        assertThat(SIDEWAYS).isEmpty();
    }

    @Test
    void nothingIsStored() {
        assertThat(STORED).isEmpty();
    }

    @Test
    void noRequestLeavesTheSite() {
        assertThat(OUTSIDE).isEmpty();
    }

    @Test
    void everythingThatPagesAskForIsThere() {
        assertThat(server.missing()).isEmpty();
    }

    @Test
    void noTextInLargePrintIsSmall() {
        assertThat(SMALL).isEmpty();
    }

    private static void keep(Map<String, List<String>> where, String page, List<String> found) {
        if (!found.isEmpty()) where.put(page, found);
    }
}
