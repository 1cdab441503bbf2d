package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * The filter of the register as a reader meets it: by keyboard, by its address, back and forth, on a phone, from a folder, and where
 * a file does not come.
 */
class FilterUseIT {

    private static RegisterFilter filter;
    private static Browser browser;
    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        filter = RegisterFilter.start();
        browser = filter.browser();
        server = filter.server();
    }

    @AfterAll
    static void stop() {
        if (filter != null) filter.close();
    }

    @BeforeEach
    void lookAtAUsualScreen() {
        filter.lookAtAUsualScreen();
    }

    @Test
    void aLongListIsSearchedByAWord() {
        filter.open("");
        browser.run("document.querySelector('.filter-more').open = true");
        if (browser.run("return document.querySelector('[data-filter-seek]')") == null) return;
        String seen =
                "return [...document.querySelector('[data-filter-seek]').closest('[role=group]').querySelectorAll('label.tick')]"
                        + ".filter(label => label.checkVisibility()).map(label => label.textContent.trim())";
        browser.run("document.querySelector('[data-filter-seek]').closest('details').open = true");
        List<String> all = browser.strings(seen);
        String name = all.get(all.size() - 1);
        browser.run("const seek = document.querySelector('[data-filter-seek]'); seek.focus();");
        browser.until("return document.querySelector('script[src*=\"/register.\"]') !== null")
                .until("return document.querySelector('[data-name^=register]') !== null")
                .type(name.toUpperCase());
        assertThat(browser.strings(seen)).contains(name).hasSizeLessThan(all.size());
        assertThat(browser.run("return location.search")).isEqualTo("");
    }

    @Test
    void whatIsFoundIsNotSaidToBeAPageOfTheList() {
        String band = "return document.querySelector('.band').innerText";
        filter.open("");
        String whole = browser.run(band).toString();
        filter.open("sort=oldest");
        assertThat(browser.run(band).toString()).doesNotContain("Page 1");
        browser.click(".filter [type=reset]").until("return document.querySelector('[data-filter-found]').hidden");
        assertThat(browser.run(band)).hasToString(whole);
    }

    @Test
    void whatWasChosenIsInTheAddressAndTheWayBackLeadsToIt() {
        String theme = filter.values("themes").get(0);
        filter.open("");
        // A browser remembers fifty pages, and first forgets those that no hand has touched.
        browser.command("Page.resetNavigationHistory", Map.of());
        filter.choose("themes", theme);
        List<String> first = filter.found();
        assertThat(browser.run("return document.activeElement.name"))
                .as("the focus")
                .isEqualTo("themes");
        filter.choose("sort", "oldest");
        assertThat(browser.run("return location.search").toString()).contains("sort=oldest");
        browser.run("history.back()");
        browser.until("return !location.search.includes('sort')").until(RegisterFilter.DONE);
        assertThat(filter.found()).isEqualTo(first);
        String address = browser.run("return location.href").toString();
        browser.run("history.back()");
        browser.until("return document.querySelector('[data-filter-found]').hidden");
        assertThat(browser.run("return document.querySelector('[data-filter-whole]').checkVisibility()"))
                .isEqualTo(true);
        browser.run("history.forward()");
        browser.until(RegisterFilter.DONE);
        assertThat(filter.found()).isEqualTo(first);
        browser.open("about:blank").open(address).until(RegisterFilter.DONE);
        assertThat(filter.found()).as("for whoever is sent the address").isEqualTo(first);
        assertThat(browser.run("return document.querySelector('meta[name=robots]').content"))
                .isEqualTo("noindex");
    }

    @Test
    void itIsUsedByKeyboardAlone() {
        filter.open("");
        browser.run("document.querySelector('#page-filter-words').focus()");
        browser.type(filter.word()).press(Keys.ENTER).until(RegisterFilter.DONE);
        assertThat(filter.count()).isPositive();
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("page-filter-words");
        assertThat(browser.run("return document.querySelectorAll('[data-filter-results] mark').length > 0"))
                .isEqualTo(true);
        browser.press(Keys.TAB).press(Keys.TAB).press(Keys.ENTER);
        assertThat(browser.run("return document.querySelector('.filter-more').open"))
                .isEqualTo(true);
        browser.press(Keys.TAB);
        assertThat(browser.run("return document.activeElement.closest('[data-filter-choice]') !== null"))
                .isEqualTo(true);
        browser.press(Keys.ENTER);
        while (!Boolean.TRUE.equals(browser.run("return document.activeElement.type === 'checkbox'")))
            browser.press(Keys.TAB);
        browser.press(Keys.SPACE).until(RegisterFilter.DONE);
        assertThat(browser.run("return document.activeElement.checked")).isEqualTo(true);
        assertThat(browser.run("return location.search").toString()).contains("&");
    }

    @Test
    void moreAreShownAndTheFocusGoesToTheFirstOfThem() {
        filter.open("sort=oldest");
        long shown = (Long) browser.run("return document.querySelectorAll('[data-filter-results] > *').length");
        if (!Boolean.TRUE.equals(
                browser.run("return document.querySelector('[data-filter-further]').checkVisibility()"))) return;
        browser.click("[data-filter-further]")
                .until("return document.querySelectorAll('[data-filter-results] > *').length > " + shown);
        assertThat(browser.run("return [...document.querySelectorAll('[data-filter-results] > *')]"
                        + ".indexOf(document.activeElement.closest('.entry'))"))
                .isEqualTo(shown);
    }

    @Test
    void nothingThatIsTypedBecomesMarkup() {
        filter.open("q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&themes=%22%3E%3Cb%3E");
        assertThat(browser.run("return document.querySelectorAll('main img, main script, main b').length"))
                .isEqualTo(0L);
    }

    @Test
    void aListLeadsToTheFilterWithItsOwnChoice() {
        for (String year : filter.values("years")) {
            browser.open(server.address("recommendations/years/" + year + "/index.html"));
            if (!Boolean.TRUE.equals(browser.run("return document.querySelector('.narrow') !== null"))) continue;
            browser.click(".narrow a").until(RegisterFilter.DONE);
            assertThat(browser.strings(
                            "return [...document.querySelectorAll('[name=years]:checked')].map(box => box.value)"))
                    .containsExactly(year);
            assertThat(browser.run("return document.querySelector('.filter-more').open"))
                    .isEqualTo(true);
            assertThat(server.missing()).isEmpty();
        }
    }

    @Test
    void itWorksFromAFolder() {
        String page = Website.FOLDER.resolve(RegisterFilter.PAGE).toUri().toString();
        browser.open(page + "?q=" + filter.word()).until(RegisterFilter.DONE);
        assertThat(filter.count()).isPositive();
        List<String> first = filter.found();
        filter.choose("sort", "oldest");
        browser.run("history.back()");
        browser.until("return !location.href.includes('sort')").until(RegisterFilter.DONE);
        assertThat(filter.found()).isEqualTo(first);
        browser.run("document.querySelector('[data-filter-results] h3 a').click()");
        browser.until("return location.pathname.endsWith('/recommendations/index.html') && location.hash !== ''");
    }

    @Test
    void whereAFileDoesNotComeTheWholeListStays() {
        browser.command("Network.enable", Map.of());
        for (String lost : List.of("*/assets/search/register.*", "*/assets/search/register/*", "*/assets/register.*")) {
            browser.command("Network.setCacheDisabled", Map.of("cacheDisabled", true))
                    .command("Network.setBlockedURLs", Map.of("urls", List.of(lost)));
            browser.open(server.address(RegisterFilter.PAGE) + "?sort=oldest").until(RegisterFilter.DONE);
            assertThat(filter.status()).as(lost).contains("did not arrive");
            assertThat(browser.run("return document.querySelector('[data-filter-whole]').checkVisibility()"))
                    .isEqualTo(true);
        }
    }

    @Test
    void withoutScriptTheListsStandAndTheFormDoesNot() {
        browser.scripts(false).open(server.address(RegisterFilter.PAGE) + "?q=" + filter.word());
        assertThat(browser.run("return document.querySelector('.filter').checkVisibility()"))
                .isEqualTo(false);
        assertThat(browser.run("return document.querySelectorAll('.entry').length > 0"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingInAnyState(String colours) {
        browser.media("screen", colours);
        for (int width : List.of(320, 1280)) {
            browser.width(width);
            for (String query : List.of(
                    "",
                    "sort=oldest",
                    "q=" + filter.word() + "&sort=due",
                    "q=qqxzzyq&sort=due",
                    "on=2016",
                    "overdue=yes&sort=status",
                    "years=of-no-report&status=not-reported&sort=authority")) {
                filter.open(query);
                if (!query.contains("q="))
                    browser.run("document.querySelectorAll('.filter details').forEach(part => (part.open = true))");
                assertThat(browser.violations(List.of()))
                        .as(query + " " + width)
                        .isEmpty();
                assertThat(browser.strings(Browser.resource("/scripts/sideways.js")))
                        .as(query + " " + width)
                        .isEmpty();
            }
        }
    }

    @Test
    void textTwiceAsLargeAndForcedColoursKeepIt() {
        browser.command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
        filter.open("q=" + filter.word());
        browser.width(320);
        browser.run("document.documentElement.style.fontSize = '200%'");
        browser.run("document.querySelectorAll('.filter details').forEach(part => (part.open = true))");
        assertThat(browser.strings(Browser.resource("/scripts/sideways.js"))).isEmpty();
        assertThat(browser.run("return getComputedStyle(document.querySelector('mark')).textDecorationLine"))
                .isEqualTo("underline");
        browser.command("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }
}
