package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a reader lets no page store anything, every page works, and only remembering does not, which is said. */
class NoStorageIT {

    private static final String FAULTS = """
            window.faults = [];
            addEventListener("error", event => window.faults.push(event.message));
            addEventListener("unhandledrejection", event => window.faults.push(String(event.reason)));
            """;
    private static final String REGISTER = "recommendations/index.html";

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.startWithoutStorage();
        server = new Server();
        browser.everywhere(FAULTS).width(1280);
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.strings("return window.faults")).isEmpty();
    }

    @Test
    void thisBrowserStoresNothing() {
        browser.open(server.address("index.html"));
        assertThat(browser.run("try { localStorage; return 'stored'; } catch (forbidden) { return forbidden.name; }"))
                .isEqualTo("SecurityError");
    }

    @ParameterizedTest
    @MethodSource("org.legible.site.Website#kinds")
    void theScriptsOfEveryPageRunToTheirEnd(String page) {
        browser.open(server.address(page));
        assertThat(browser.run("return document.documentElement.dataset.scripted"))
                .isEqualTo("ready");
    }

    @Test
    void settingsChangeThePageAndItIsSaidThatTheyCannotBeRemembered() {
        browser.open(server.address("index.html")).click("[data-opens-settings]");
        browser.run("document.querySelector('#page-settings [name=colours][value=dark]').click()");
        assertThat(browser.run("return document.documentElement.dataset.colours"))
                .isEqualTo("dark");
        browser.run("document.querySelector('#page-settings [name=remember]').click()");
        browser.until("const form = document.querySelector('#page-settings form');"
                + "return form.querySelector('[role=status]').textContent === form.dataset.refused;");
        assertThat(browser.run("return document.querySelector('#page-settings [name=remember]').checked"))
                .isEqualTo(false);
        browser.run("document.querySelector('#page-settings [type=reset]').click()");
        assertThat(browser.run("return document.documentElement.hasAttribute('data-colours')"))
                .isEqualTo(false);
    }

    @Test
    void theRegisterIsFiltered() throws IOException {
        assumeTrue(
                Files.readString(Website.FOLDER.resolve(REGISTER)).contains("data-filter "),
                "Skipped: the register of this publication is too short for a filter.");
        String found = "return !document.querySelector('[data-filter-found]').hidden";
        browser.open(server.address(REGISTER) + "?sort=oldest").until(found);
        browser.run("const box = document.querySelector('[data-filter-choice=years] input[name=years]');"
                + "box.checked = true; box.dispatchEvent(new Event('change', {bubbles: true}));");
        browser.until("return location.search.includes('years=')").until(found);
        browser.run("history.back()");
        browser.until("return !location.search.includes('years=')").until(found);
    }

    @Test
    void wordsAreFound() throws IOException {
        String title = Jsoup.parse(Files.readString(Website.FOLDER.resolve(Website.longestReport())))
                .select("h1")
                .text();
        browser.open(server.address("search/index.html") + "?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .until("return document.querySelectorAll('[data-search-results] > li').length > 0");
    }
}
