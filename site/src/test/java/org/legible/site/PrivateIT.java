package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a reader does on a page, of each kind: nothing is stored that the reader did not ask for, and nothing is asked of others. */
class PrivateIT {

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        server = new Server();
        browser.width(390);
        browser.everywhere(Browser.resource("/scripts/stand-in-voices.js"));
        browser.command("Network.enable", Map.of());
        browser.command(
                "Network.setBlockedURLs", Map.of("urls", List.of("*://*.co.uk/*", "*://*.com/*", "*://*.org/*")));
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @ParameterizedTest
    @MethodSource("org.legible.site.Website#kinds")
    void nothingIsStoredAndNothingLeavesTheSite(String page) {
        browser.open(server.address(page)).requests();
        List<String> done = browser.later(Browser.resource("/scripts/every-action.js"));
        assertThat(done)
                .as("what was done")
                .contains("settings", "forget", "close")
                .noneMatch(one -> one.startsWith("FAULT"));
        assertThat(stored()).as("stored after " + done).isEmpty();
        assertThat(outside()).as("asked for after " + done).isEmpty();
        assertThat(browser.run("return location.href.replace(/#.*/, '')")).isEqualTo(server.address(page));
        Object exit = browser.run("return document.querySelector('.exit-button')?.href ?? ''");
        if (exit.equals("")) return;
        browser.click(".exit-button");
        browser.later("setTimeout(() => arguments[0]([]), 500)");
        assertThat(outside()).as("asked for on leaving").containsExactly(exit.toString());
        browser.open(server.address(page));
        assertThat(stored()).as("stored on leaving").isEmpty();
    }

    private static List<String> stored() {
        return browser.later(Browser.resource("/scripts/stored.js"));
    }

    private static List<String> outside() {
        return browser.requests().stream()
                .filter(address -> address.matches("(https?|wss?):.*"))
                .filter(address -> !address.startsWith(server.base()))
                .filter(address -> !address.endsWith("/favicon.ico"))
                .toList();
    }
}
