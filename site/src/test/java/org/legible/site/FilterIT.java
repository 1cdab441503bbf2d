package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * The filter of the register, as a reader meets it: in any publication that has one, by keyboard, by its address, back and forth, on a
 * day in the past, on a phone, from a folder, and where a file does not come.
 */
class FilterIT {

    private static final String PAGE = "recommendations/index.html";
    private static final String STATUS = "document.querySelector('[data-filter-status]').innerText";
    private static final String DONE = "return /\\d|Nothing|not arrive/.test(" + STATUS + ");";

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(
                Files.readString(Website.FOLDER.resolve(PAGE)).contains("data-filter "),
                "Skipped: the register of this publication is too short for a filter.");
        browser = Browser.start();
        server = new Server();
        browser.everywhere(Browser.resource("/axe/axe.min.js"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @BeforeEach
    void lookAtAUsualScreen() {
        browser.scripts(true)
                .command("Network.setBlockedURLs", Map.of("urls", List.of()))
                .width(1280)
                .media("screen", "light");
    }

    /** What the script counts is what the publisher counted: in every list there is. */
    @Test
    void everyListHoldsAsManyAsTheFilterFinds() {
        for (String field : List.of("themes", "authorities", "to", "years", "status", "timeframes")) {
            for (String value : values(field)) {
                String list = Website.FOLDER
                        .resolve("recommendations/" + field + "/" + value + "/index.html")
                        .toString();
                assertThat(Files.exists(Path.of(list))).as(list).isTrue();
                open(field + "=" + value);
                assertThat(count()).as(field + " " + value).isEqualTo(listed(field, value));
            }
        }
    }

    /** A history of which the script finds what held on a day, as the publisher finds what holds now. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    105  | not-reported | not-reported         | in time | unsure
                    110  | open         | open                 | in time | unsure
                    150  | in-progress  | open                 | in time | unsure
                    200  | in-progress  | completed-in-general | in time | unsure
                    201  | in-progress  | completed-in-general | overdue | unsure
                    null | completed    | completed-in-general | in time | known
                    """)
    void whatHeldOnADayIsFoundInItsHistory(String day, String first, String second, String time, String sure)
            throws IOException {
        assertThat(browser.open(server.address(PAGE))
                        .run(facts() + """
                        const entry = { published: 100, asks: true, due: 200, bodies: [0, 1],
                          history: [[0, -1, 0, 10], [1, 0, 0, 50], [2, 1, 1, 60], [2, 0, 0]] };
                        const state = stateOf(entry, arguments[0], 1000);
                        const of = (body) => standings(entry, state, { progress: ["open", "in-progress", "completed"] }, body).join(" ");
                        return [of(0), of(1),
                          state.isOverdue ? "overdue" : "in time", state.isUnsure ? "unsure" : "known"].join(" | ");
                        """, day.equals("null") ? null : Integer.valueOf(day)))
                .isEqualTo(first + " | " + second + " | " + time + " | " + sure);
    }

    /** What is said of one body says nothing of another that was asked too. */
    @Test
    void ofWhomNothingIsSaidNothingIsReported() throws IOException {
        assertThat(browser.open(server.address(PAGE)).run(facts() + """
                        const entry = { published: 100, asks: true, due: 200, bodies: [0, 1], history: [[2, 1, 0, 10]] };
                        const state = stateOf(entry, null, 1000);
                        return [0, 1].map((body) => standings(entry, state, { progress: ["open", "in-progress", "completed"] }, body))
                          .concat(state.silent, state.isOverdue ? "overdue" : "in time").join(" ");
                        """)).isEqualTo("not-reported completed 0 overdue");
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019-12-31",
        "2019-02, 2019-02-28",
        "2020-02, 2020-02-29",
        "2019-02-03, 2019-02-03",
        "2019-02-30, none",
        "2019-13, none",
        "last year, none"
    })
    void aDateOfWhichLessIsKnownCountsFromItsLastDay(String date, String day) throws IOException {
        assertThat(browser.open(server.address(PAGE))
                        .run(
                                facts()
                                        + "const day = dayOf(arguments[0]); return day === null ? 'none' : dateOf(day);",
                                date))
                .isEqualTo(day);
    }

    /** An answer is shown of a day in the past if it is known to have been given by then. */
    @ParameterizedTest
    @CsvSource({"null, 100, true", "null, null, true", "100, 100, true", "99, 100, false", "100, null, false"})
    void whatWasAnsweredLaterIsNotShownOfADayInThePast(String day, String since, boolean isShown) throws IOException {
        assertThat(browser.open(server.address(PAGE))
                        .run(
                                Files.readString(Path.of("../templates/scripts/register/40-entry.js"))
                                        + "return isKnownOn(arguments[1] === null ? undefined : arguments[1], arguments[0]);",
                                number(day),
                                number(since)))
                .isEqualTo(isShown);
    }

    private static Integer number(String written) {
        return written.equals("null") ? null : Integer.valueOf(written);
    }

    private static String facts() throws IOException {
        return Files.readString(Path.of("../templates/scripts/register/10-facts.js"));
    }

    @Test
    void twoChoicesHoldTogether() {
        String theme = values("themes").get(0);
        String year = values("years").get(0);
        open("themes=" + theme);
        int both = offered("years", year);
        open("themes=" + theme + "&years=" + year);
        assertThat(count()).isEqualTo(both);
    }

    /** Of one list any will do; of two, both must fit; and what is counted beside a value is what choosing it too would bring. */
    @Test
    void severalOfOneListCanBeChosen() {
        List<String> years = values("years");
        if (years.size() < 2) return;
        String theme = values("themes").get(0);
        open("years=" + years.get(0) + "&years=" + years.get(1));
        assertThat(count()).isEqualTo(listed("years", years.get(0)) + listed("years", years.get(1)));
        assertThat(status()).contains(" or ");
        int both = offered("themes", theme);
        choose("themes", theme);
        assertThat(count()).isEqualTo(both);
        assertThat(browser.run("return location.search").toString())
                .contains("years=" + years.get(0))
                .contains("years=" + years.get(1));
        assertThat(browser.run("return document.querySelector('[data-filter-choice=years] summary').textContent"))
                .isEqualTo("Year of publication (2 chosen)");
    }

    @Test
    void aLongListIsSearchedByAWord() {
        open("");
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

    @ParameterizedTest
    @CsvSource({
        "themes=nothing-of-the-kind, nothing-of-the-kind",
        "sort=upwards&on=yesterday, upwards; yesterday",
        "report=no-such-report, no-such-report",
        "years=%3Cb%3E&years=x, <b>; x"
    })
    void whatTheRegisterDoesNotHaveIsLeftOutAndSaid(String query, String said) {
        open("");
        browser.open(server.address(PAGE) + "?" + query).until("return " + STATUS + ".includes('left out')");
        assertThat(status()).endsWith("left out: " + said + ".");
        assertThat(browser.run("return document.querySelector('div[data-filter-whole]').checkVisibility()"))
                .as("nothing else is asked")
                .isEqualTo(true);
    }

    @Test
    void whatIsFoundIsNotSaidToBeAPageOfTheList() {
        String band = "return document.querySelector('.band').innerText";
        open("");
        String whole = browser.run(band).toString();
        open("sort=oldest");
        assertThat(browser.run(band).toString()).doesNotContain("Page 1");
        browser.click(".filter [type=reset]").until("return document.querySelector('[data-filter-found]').hidden");
        assertThat(browser.run(band)).hasToString(whole);
    }

    @Test
    void whatWasChosenIsInTheAddressAndTheWayBackLeadsToIt() {
        String theme = values("themes").get(0);
        open("");
        // A browser remembers fifty pages, and first forgets those that no hand has touched.
        browser.command("Page.resetNavigationHistory", Map.of());
        choose("themes", theme);
        List<String> first = found();
        assertThat(browser.run("return document.activeElement.name"))
                .as("the focus")
                .isEqualTo("themes");
        choose("sort", "oldest");
        assertThat(browser.run("return location.search").toString()).contains("sort=oldest");
        browser.run("history.back()");
        browser.until("return !location.search.includes('sort')").until(DONE);
        assertThat(found()).isEqualTo(first);
        String address = browser.run("return location.href").toString();
        browser.run("history.back()");
        browser.until("return document.querySelector('[data-filter-found]').hidden");
        assertThat(browser.run("return document.querySelector('[data-filter-whole]').checkVisibility()"))
                .isEqualTo(true);
        browser.run("history.forward()");
        browser.until(DONE);
        assertThat(found()).isEqualTo(first);
        browser.open("about:blank").open(address).until(DONE);
        assertThat(found()).as("for whoever is sent the address").isEqualTo(first);
        assertThat(browser.run("return document.querySelector('meta[name=robots]').content"))
                .isEqualTo("noindex");
    }

    @Test
    void itIsUsedByKeyboardAlone() {
        open("");
        browser.run("document.querySelector('#page-filter-words').focus()");
        browser.type(word()).press(Keys.ENTER).until(DONE);
        assertThat(count()).isPositive();
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
        browser.press(Keys.SPACE).until(DONE);
        assertThat(browser.run("return document.activeElement.checked")).isEqualTo(true);
        assertThat(browser.run("return location.search").toString()).contains("&");
    }

    @Test
    void moreAreShownAndTheFocusGoesToTheFirstOfThem() {
        open("sort=oldest");
        long shown = (Long) browser.run("return document.querySelectorAll('[data-filter-results] > *').length");
        if (!Boolean.TRUE.equals(
                browser.run("return document.querySelector('[data-filter-further]').checkVisibility()"))) return;
        browser.click("[data-filter-further]")
                .until("return document.querySelectorAll('[data-filter-results] > *').length > " + shown);
        assertThat(browser.run("return [...document.querySelectorAll('[data-filter-results] > *')]"
                        + ".indexOf(document.activeElement.closest('.entry'))"))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "oldest", "due", "authority", "status"})
    void everyOrderHoldsAll(String order) {
        String years = values("years").get(0);
        open("sort=" + order + "&years=" + years);
        assertThat(count()).isEqualTo(listed("years", years));
    }

    @Test
    void onADayInThePastStandsWhatWasThereThen() {
        String first = browser.open(server.address(PAGE))
                .run("return document.querySelector('[name=on]').min")
                .toString();
        open("on=" + first);
        int then = count();
        assertThat(then).isPositive();
        open("on=" + first.substring(0, 4));
        assertThat(count()).as("a year counts from its last day").isGreaterThanOrEqualTo(then);
        assertThat(browser.run("return document.querySelector('[name=on]').value"))
                .isEqualTo(first.substring(0, 4) + "-12-31");
        open("on=" + (Integer.parseInt(first.substring(0, 4)) - 1));
        assertThat(status()).contains("published later");
        assertThat(found()).isEmpty();
        open("on=" + first + "&status=not-reported");
        assertThat(status()).contains("This is how it stood on");
    }

    @Test
    void whereNothingIsFoundItSaysWhatToLeaveOut() {
        String theme = values("themes").get(0);
        open("themes=" + theme + "&q=qqxzzyq");
        assertThat(status()).contains("qqxzzyq");
        assertThat(
                        browser.strings(
                                "return [...document.querySelectorAll('[data-filter-without] button')].map(b => b.textContent)"))
                .containsExactly("Without “qqxzzyq”: " + listed("themes", theme));
        browser.click("[data-filter-without] button").until("return document.activeElement.localName === 'h2'");
        assertThat(count()).isEqualTo(listed("themes", theme));
        assertThat(browser.run("return document.activeElement.checkVisibility()"))
                .isEqualTo(true);
        browser.click(".filter [type=reset]").until("return document.querySelector('[data-filter-found]').hidden");
        assertThat(browser.run("return location.search")).isEqualTo("");
    }

    @Test
    void nothingThatIsTypedBecomesMarkup() {
        open("q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&themes=%22%3E%3Cb%3E");
        assertThat(browser.run("return document.querySelectorAll('main img, main script, main b').length"))
                .isEqualTo(0L);
    }

    @Test
    void aListLeadsToTheFilterWithItsOwnChoice() {
        for (String year : values("years")) {
            browser.open(server.address("recommendations/years/" + year + "/index.html"));
            if (!Boolean.TRUE.equals(browser.run("return document.querySelector('.narrow') !== null"))) continue;
            browser.click(".narrow a").until(DONE);
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
        String page = Website.FOLDER.resolve(PAGE).toUri().toString();
        browser.open(page + "?q=" + word()).until(DONE);
        assertThat(count()).isPositive();
        List<String> first = found();
        choose("sort", "oldest");
        browser.run("history.back()");
        browser.until("return !location.href.includes('sort')").until(DONE);
        assertThat(found()).isEqualTo(first);
        browser.run("document.querySelector('[data-filter-results] h3 a').click()");
        browser.until("return location.pathname.endsWith('/recommendations/index.html') && location.hash !== ''");
    }

    @Test
    void whereAFileDoesNotComeTheWholeListStays() {
        browser.command("Network.enable", Map.of());
        for (String lost : List.of("*/assets/search/register.*", "*/assets/search/register/*", "*/assets/register.*")) {
            browser.command("Network.setCacheDisabled", Map.of("cacheDisabled", true))
                    .command("Network.setBlockedURLs", Map.of("urls", List.of(lost)));
            browser.open(server.address(PAGE) + "?sort=oldest").until(DONE);
            assertThat(status()).as(lost).contains("did not arrive");
            assertThat(browser.run("return document.querySelector('[data-filter-whole]').checkVisibility()"))
                    .isEqualTo(true);
        }
    }

    @Test
    void withoutScriptTheListsStandAndTheFormDoesNot() {
        browser.scripts(false).open(server.address(PAGE) + "?q=" + word());
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
                    "q=" + word() + "&sort=due",
                    "q=qqxzzyq&sort=due",
                    "on=2016",
                    "overdue=yes&sort=status",
                    "years=of-no-report&status=not-reported&sort=authority")) {
                open(query);
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
        open("q=" + word());
        browser.width(320);
        browser.run("document.documentElement.style.fontSize = '200%'");
        browser.run("document.querySelectorAll('.filter details').forEach(part => (part.open = true))");
        assertThat(browser.strings(Browser.resource("/scripts/sideways.js"))).isEmpty();
        assertThat(browser.run("return getComputedStyle(document.querySelector('mark')).textDecorationLine"))
                .isEqualTo("underline");
        browser.command("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private static void open(String query) {
        browser.open(server.address(PAGE) + (query.isEmpty() ? "" : "?" + query));
        if (!query.isEmpty()) browser.until(DONE);
    }

    private static void choose(String field, String value) {
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

    private static int count() {
        return Integer.parseInt(browser.run("return (" + STATUS + ".match(/Found: (\\d+) of/) || [0, 0])[1]")
                .toString());
    }

    private static String status() {
        return browser.run("return " + STATUS).toString();
    }

    private static List<String> found() {
        return browser.strings(
                "return [...document.querySelectorAll('[data-filter-results] h3')].map(name => name.textContent)");
    }

    private static List<String> values(String field) {
        return browser.open(server.address(PAGE))
                .strings(
                        "return [...document.querySelectorAll('.filter [name=' + arguments[0] + ']')].map(box => box.value)",
                        field);
    }

    /** How many the form says there would be of a value. */
    private static int offered(String field, String value) {
        return Integer.parseInt(browser.run(
                        "return document.querySelector('[name=' + arguments[0] + '][value=\"' + arguments[1] + '\"]')"
                                + ".parentElement.textContent.match(/\\((\\d+)\\)\\s*$/)[1]",
                        field,
                        value)
                .toString());
    }

    /** How many entries a list has, on all its pages. */
    private static int listed(String field, String value) {
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
    private static String word() {
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
}
