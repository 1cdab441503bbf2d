package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** The reading settings: each choice does what it says in every edition, on every screen and on paper, or is not offered there. */
class SettingsIT {

    private static final String REPORT = Website.longestReport();

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        server = new Server();
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @BeforeEach
    void lookAtAUsualScreen() {
        browser.width(1280).media("screen", "light");
    }

    /** One page of each edition. */
    static List<String> editions() {
        List<String> pages = new ArrayList<>();
        for (String page : Website.kinds())
            if (page.matches("reports/[^/]+/(?:(?:summary/)?(?:large-print/)?)index\\.html")) pages.add(page);
        return pages.isEmpty() ? List.of("index.html") : pages;
    }

    @ParameterizedTest
    @MethodSource("editions")
    void eachChoiceChangesTheTextOnEveryScreenWhereItIsOffered(String page) {
        for (int width : List.of(320, 768, 1280)) {
            browser.width(width).open(server.address(page));
            assertThat(browser.strings(Browser.resource("/scripts/idle-choices.js"), "screen"))
                    .as(width + " wide")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void sizeLettersAndSpacingArePrinted(String page) {
        browser.media("print", "light").open(server.address(page));
        assertThat(browser.strings(Browser.resource("/scripts/idle-choices.js"), "print"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void noChoiceMakesAPageThatScrollsSideways(String page) {
        for (int width : List.of(320, 1280)) {
            browser.width(width).open(server.address(page));
            for (String choice : browser.strings(Browser.resource("/scripts/choices.js"))) {
                browser.run("document.documentElement.setAttribute(...arguments[0].split('='))", choice);
                assertThat(browser.strings(Browser.resource("/scripts/sideways.js")))
                        .as(choice + " at " + width)
                        .isEmpty();
                browser.run("document.documentElement.removeAttribute(arguments[0].split('=')[0])", choice);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void thePanelIsOneScreenOfAPhoneAndClosesWithEscape(String page) {
        browser.size(375, 667).open(server.address(page)).click("#page-settings-opener");
        assertThat(browser.run("""
                const panel = document.getElementById("page-settings");
                return panel.open && panel.scrollHeight <= 667 && panel.scrollWidth <= 375
                    && document.activeElement.checked;
                """)).isEqualTo(true);
        // From anywhere: a click on what cannot be clicked takes the focus away.
        browser.run("document.activeElement.blur()");
        browser.press(Keys.ESCAPE);
        assertThat(browser.run("return document.getElementById('page-settings').open"))
                .isEqualTo(false);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("page-settings-opener");
    }

    @Test
    void theSizesGrowInTheirOrder() {
        browser.open(server.address(REPORT)).click("#page-settings-opener");
        List<String> sizes = browser.strings("""
                return [...document.querySelectorAll(".setting-size label, .setting-points label")].map(label => {
                  label.click();
                  return getComputedStyle(document.querySelector("main p")).fontSize.replace("px", "");
                });
                """);
        assertThat(sizes).hasSizeGreaterThan(3);
        assertThat(sizes.stream().map(Double::valueOf).toList()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void coloursAndSpacingCarryBetweenEditionsAndTheSizeDoesNot() {
        browser.open(server.address(REPORT)).click("#page-settings-opener");
        for (String choice : List.of("colours-cream", "spacing-more", "size-largest"))
            browser.click("label[for=page-setting-" + choice + "]");
        browser.click("label[for=page-setting-remember]");
        browser.open(server.address(REPORT.replace("index.html", "large-print/index.html")));
        assertThat(browser.strings("""
                const root = document.documentElement;
                return [root.dataset.colours, root.dataset.spacing, getComputedStyle(document.body).fontSize];
                """)).containsExactly("cream", "more", "24px");
        browser.click("#page-settings-opener").click("label[for=page-setting-remember]");
        assertThat(browser.later(Browser.resource("/scripts/stored.js"))).isEmpty();
    }

    @Test
    void whatIsRememberedIsThereBeforeTheFirstPaint() {
        browser.open(server.address(REPORT));
        browser.run(
                "localStorage.setItem('reading-settings', JSON.stringify({colours: 'dark', size: 'largest', odd: 'x'}))");
        browser.everywhere("""
                new MutationObserver((changes, observer) => {
                  if (!document.body) return;
                  window.atFirst = getComputedStyle(document.documentElement).backgroundColor;
                  observer.disconnect();
                }).observe(document, { childList: true, subtree: true });
                """);
        browser.open(server.address(REPORT));
        assertThat(browser.run("return window.atFirst")).isEqualTo("rgb(18, 24, 27)");
        assertThat(browser.run("return document.documentElement.hasAttribute('data-odd')"))
                .isEqualTo(false);
        browser.run("localStorage.clear()");
    }

    @Test
    void theSettingsWorkFromAFolder() {
        browser.open(Website.FOLDER.resolve(REPORT).toUri().toString()).click("#page-settings-opener");
        browser.click("label[for=page-setting-colours-yellow]");
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 239, 92)");
    }

    @Test
    void inForcedColoursNoColoursAreOffered() {
        browser.command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
        browser.open(server.address(REPORT)).click("#page-settings-opener");
        assertThat(browser.run("return document.querySelector('.setting-colours').checkVisibility()"))
                .isEqualTo(false);
    }
}
