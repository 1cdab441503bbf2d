package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The button that leaves a page at once, on pages that have it. */
class ExitIT {

    private static final List<String> PAGES = Website.pages().stream()
            .filter(page -> !page.contains("/files/") && text(page).contains("class=\"exit\""))
            .toList();

    private Server server;
    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        Assumptions.assumeFalse(PAGES.isEmpty(), "Skipped: no page of this site can be left at once.");
        browser = Browser.start();
        server = new Server();
        browser.width(390);
        // Nothing outside is asked: a page that is left stays as it looks when it is.
        browser.command("Network.enable", Map.of());
        browser.command(
                "Network.setBlockedURLs", Map.of("urls", List.of("*://*.co.uk/*", "*://*.com/*", "*://*.org/*")));
    }

    @AfterEach
    void stop() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @Test
    void itIsTheSecondStopAndAPlainLinkWithoutScript() {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.open(server.address(PAGES.get(0))).press(Keys.TAB).press(Keys.TAB);
        assertThat(browser.run("""
                const link = document.activeElement, box = link.getBoundingClientRect();
                return link.matches("a[href^='http'][rel='nofollow noreferrer']") && box.top >= 0 && box.width > 44
                    && link.href === document.querySelector(".exit-button").href;
                """)).isEqualTo(true);
    }

    @Test
    void theButtonStaysInReachAndCoversNothing() {
        for (String page : List.of(PAGES.get(0), PAGES.get(PAGES.size() - 1)))
            for (int[] window : new int[][] {{320, 256}, {320, 640}, {1280, 900}}) {
                browser.size(window[0], window[1]).open(server.address(page));
                assertThat(browser.strings("""
                        const found = [];
                        const bar = document.querySelector(".exit");
                        const below = bar.nextElementSibling;
                        scrollTo(0, 0);
                        const first = bar.getBoundingClientRect();
                        if (below.getBoundingClientRect().top < first.bottom - 0.5) found.push("covers what follows");
                        scrollTo(0, document.documentElement.scrollHeight);
                        const box = document.querySelector(".exit-button").getBoundingClientRect();
                        if (box.top < 0 || box.bottom > innerHeight) found.push("out of reach");
                        if (box.height < 44) found.push("too low: " + box.height);
                        for (const stop of document.querySelectorAll("main a[href], main button, footer a")) {
                          if (!stop.checkVisibility({ visibilityProperty: true })) continue;
                          scrollTo(0, document.documentElement.scrollHeight);
                          stop.focus();
                          const own = stop.getBoundingClientRect();
                          if (own.bottom <= bar.getBoundingClientRect().bottom) found.push("under the bar: " + stop.textContent);
                        }
                        return found;
                        """))
                        .as(page + " in " + window[0] + " by " + window[1])
                        .isEmpty();
            }
        browser.media("print", "light");
        assertThat(browser.run("return document.querySelector('.exit').checkVisibility()"))
                .isEqualTo(false);
    }

    @Test
    void theButtonHidesThePageAndLeavesForGood() {
        browser.open(server.base()).open(server.address(PAGES.get(0)));
        watchLeaving();
        browser.click(".exit-button");
        assertLeft();
    }

    @Test
    void shiftThreeTimesInFiveSecondsLeaves() {
        browser.open(server.address(PAGES.get(0)));
        watchLeaving();
        browser.press(Keys.SHIFT);
        assertThat(browser.run("return document.querySelector('.exit [role=status]').textContent")
                        .toString())
                .contains("2");
        browser.press(Keys.SHIFT);
        assertThat(browser.run("return document.querySelector('.exit-cover')")).isNull();
        browser.press(Keys.SHIFT);
        assertLeft();
    }

    @Test
    void capitalLettersAndSlowPressesDoNotLeave() {
        browser.open(server.address(PAGES.get(0)));
        browser.run("""
                const key = (type, key) => dispatchEvent(new KeyboardEvent(type, { key }));
                for (let i = 0; i < 5; i++) {
                  key("keydown", "Shift"); key("keydown", "A"); key("keyup", "A"); key("keyup", "Shift");
                }
                key("keydown", "Shift"); key("keyup", "Shift"); key("keydown", "Shift"); key("keyup", "Shift");
                """);
        browser.later("setTimeout(() => arguments[0]([]), 5100)");
        browser.press(Keys.SHIFT).press(Keys.SHIFT);
        assertThat(browser.run("return document.querySelector('.exit-cover')")).isNull();
    }

    // The address of the other website answers nothing here, so what is looked at is the moment of leaving.
    private void watchLeaving() {
        browser.run("""
                new MutationObserver(() => {
                  const cover = document.querySelector(".exit-cover");
                  if (!cover) return;
                  const box = cover.getBoundingClientRect();
                  const covers = [[5, 5], [innerWidth - 5, 5], [5, innerHeight - 5], [innerWidth / 2, innerHeight / 2]]
                      .every(([x, y]) => document.elementFromPoint(x, y) === cover);
                  sessionStorage.setItem("left", covers + " " + history.length);
                }).observe(document.body, { childList: true });
                """);
    }

    private void assertLeft() {
        browser.until("return !document.querySelector('main') || document.querySelector('.exit-cover') !== null");
        String target = text(PAGES.get(0)).replaceFirst("(?s).*class=\"exit-button\" href=\"([^\"]+)\".*", "$1");
        browser.later("setTimeout(() => arguments[0]([]), 500)");
        assertThat(browser.requests()).contains(target);
        int before = ((Number) browser.run("return history.length")).intValue();
        browser.open(server.base() + "no/such/page/");
        assertThat(browser.run("return sessionStorage.getItem('left')")).isEqualTo("true " + before);
        browser.run("sessionStorage.clear()");
    }

    private static String text(String page) {
        try {
            return Files.readString(Website.FOLDER.resolve(page));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
