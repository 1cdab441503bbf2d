package org.legible.site;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** The filter of the register in a browser, for the tests that use it. */
final class RegisterFilter implements AutoCloseable {

    static final String PAGE = "recommendations/index.html";
    static final String STATUS = "document.querySelector('[data-filter-status]').innerText";
    static final String DONE = "return /\\d|Nothing|not arrive/.test(" + STATUS + ");";

    private final Browser browser = Browser.start();
    private final Server server = new Server();

    private RegisterFilter() throws IOException {
        browser.everywhere(Browser.resource("/axe/axe.min.js"));
    }

    /** Opens a browser, if this publication has a filter; else its tests are skipped. */
    static RegisterFilter start() throws IOException {
        assumeTrue(
                Files.readString(Website.FOLDER.resolve(PAGE)).contains("data-filter "),
                "Skipped: the register of this publication is too short for a filter.");
        return new RegisterFilter();
    }

    /** The browser. */
    Browser browser() {
        return browser;
    }

    /** Where the publication stands. */
    Server server() {
        return server;
    }

    /** Puts right what a test may have set. */
    void lookAtAUsualScreen() {
        browser.scripts(true)
                .command("Network.setBlockedURLs", Map.of("urls", List.of()))
                .width(1280)
                .media("screen", "light");
    }

    /** Asks the register; an empty question is the whole list. */
    void open(String query) {
        browser.open(server.address(PAGE) + (query.isEmpty() ? "" : "?" + query));
        if (!query.isEmpty()) browser.until(DONE);
    }

    /** Makes a choice by hand. */
    void choose(String field, String value) {
        browser.run(
                "document.querySelector('.filter-more').open = true;"
                        + "const [field, value] = arguments;"
                        + "const box = document.querySelector('.filter input[name=' + field + '][value=\"' + value + '\"]');"
                        + "const control = box || document.querySelector('.filter [name=' + field + ']');"
                        + "const list = control.closest('[data-filter-choice]'); if (list) list.open = true;"
                        + "control.focus(); if (box) box.checked = true; else control.value = value;"
                        + "control.dispatchEvent(new Event('change', {bubbles: true}));",
                field,
                value);
        browser.until("return location.href.includes('" + field + "=')")
                .until("return !document.querySelector('[data-filter-found]').hidden");
    }

    /** How many were found. */
    int count() {
        return Integer.parseInt(browser.run("return (" + STATUS + ".match(/Found: (\\d+) of/) || [0, 0])[1]")
                .toString());
    }

    /** What the filter says of what it found. */
    String status() {
        return browser.run("return " + STATUS).toString();
    }

    /** The names of what is shown. */
    List<String> found() {
        return browser.strings(
                "return [...document.querySelectorAll('[data-filter-results] h3')].map(name => name.textContent)");
    }

    /** The values of a list that can be chosen. */
    List<String> values(String field) {
        return browser.open(server.address(PAGE))
                .strings(
                        "return [...document.querySelectorAll('.filter [name=' + arguments[0] + ']')].map(box => box.value)",
                        field);
    }

    /** How many the form says there would be of a value. */
    int offered(String field, String value) {
        return Integer.parseInt(browser.run(
                        "return document.querySelector('[name=' + arguments[0] + '][value=\"' + arguments[1] + '\"]')"
                                + ".parentElement.textContent.match(/\\((\\d+)\\)\\s*$/)[1]",
                        field,
                        value)
                .toString());
    }

    /** How many entries a list has, on all its pages. */
    int listed(String field, String value) {
        int all = 0;
        for (int page = 1; ; page++) {
            var file = Website.FOLDER.resolve("recommendations/" + field + "/" + value
                    + (page == 1 ? "/index.html" : "/page/" + page + "/index.html"));
            if (!Files.exists(file)) return all;
            try {
                all += Jsoup.parse(Files.readString(file)).select(".entry").size();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** A word of some entry, which is long enough to say something. */
    String word() {
        try {
            return Arrays.stream(Jsoup.parse(Files.readString(Website.FOLDER.resolve(PAGE)))
                            .select(".recommendation-text")
                            .text()
                            .split("[^\\p{L}]+"))
                    .filter(word -> word.length() > 8)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}
