package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The search, as a reader meets it: in any publication, by its address, by keyboard, on a phone, from a folder, without script. */
class SearchIT {

    private static final Path SCRIPTS = Path.of("../templates/scripts/find");
    private static final Path FOLDING =
            Path.of("../generator/publisher/src/test/resources/org/legible/publisher/search/folding.txt");
    private static final String DONE = "const status = document.querySelector('[data-search-status]').textContent;"
            + "return status !== '' && !status.startsWith('Searching');";

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

    @BeforeEach
    void lookAtAUsualScreen() {
        browser.scripts(true).width(1280).media("screen", "light");
    }

    /** The script takes text apart as the publisher does: the index would hold words that nobody could ask for. */
    @Test
    void theScriptReadsWordsAsThePublisherDoes() throws IOException {
        List<String> lines = Files.readAllLines(FOLDING).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        browser.open(server.address("search/index.html"));
        List<String> read = browser.strings(
                Files.readString(SCRIPTS.resolve("10-folding.js")) + """
                return arguments[0].map(text => wordsOf(text).map(word =>
                  word.whole + (word.parts.length === 1 && word.parts[0] === word.whole ? "" : "(" + word.parts.join(" ") + ")"))
                  .join(" "));
                """,
                lines.stream().map(line -> line.split(" \\| ?", 2)[0]).toList());
        assertThat(read)
                .isEqualTo(lines.stream()
                        .map(line -> line.split(" \\| ?", 2)[1].strip())
                        .toList());
    }

    @Test
    void aReportIsFoundByItsTitle() {
        search(title());
        assertThat(found()).isNotEmpty();
        assertThat(browser.run("return document.querySelectorAll('.search-results li').length"))
                .isNotEqualTo(0L);
        browser.run("document.querySelector('.search-results h3 a').click()");
        assertThat(browser.run(
                        "return document.querySelector('h1') !== null && !location.pathname.endsWith('/search/')"))
                .isEqualTo(true);
        assertThat(server.missing()).isEmpty();
    }

    @Test
    void whatWasSearchedIsInTheAddressAndTheFocusStays() {
        browser.open(server.address("search/index.html")).click("#page-search").type(title());
        browser.press(Keys.ENTER).until(DONE);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("page-search");
        String address = browser.run("return location.href").toString();
        List<String> first = found();
        browser.open("about:blank").open(address).until(DONE);
        assertThat(found()).isEqualTo(first);
        assertThat(browser.run("return document.querySelector('meta[name=robots]').content"))
                .isEqualTo("noindex");
    }

    @Test
    void wordsAreMarkedAsTextAndNothingOfTheIndexIsMarkup() {
        search(title());
        assertThat(browser.run(
                        "return document.querySelectorAll('.search-results mark, .search-results h3').length > 0"))
                .isEqualTo(true);
        search("<img src=x onerror=alert(1)>");
        assertThat(browser.run("return document.querySelectorAll('main img, main script').length"))
                .isEqualTo(0L);
    }

    /** Whoever has a citation in hand types it: the word before the number says what is asked for, and stands in no text. */
    @Test
    void aPassageIsFoundByItsNumber() throws IOException {
        for (Path page : reports()) {
            String number = Jsoup.parse(Files.readString(page))
                    .select("[id^=paragraph-] .paragraph-number, a.paragraph-number")
                    .text()
                    .replaceFirst("\\D*(\\d[\\d.]*).*", "$1")
                    .replaceFirst("\\.$", "");
            if (number.isEmpty()) continue;
            for (String asked : List.of("paragraph ", "para ", "Paragraphs ")) {
                search(asked + number);
                assertThat(found().get(0)).as(asked + number).startsWith("Paragraph " + number + ",");
                assertThat(browser.run("return document.querySelector('[data-search-status]').textContent")
                                .toString())
                        .doesNotContain("aragraph");
            }
            return;
        }
    }

    private static List<Path> reports() {
        return Website.pages().stream()
                .filter(Website::isReport)
                .map(Website.FOLDER::resolve)
                .toList();
    }

    @Test
    void whereNothingIsFoundThePageHelps() {
        search("qqxzzyq");
        assertThat(browser.run("return document.querySelector('[data-search-advice]').checkVisibility()"
                        + " && document.querySelector('[data-search-browse]').checkVisibility()"
                        + " && !document.querySelector('[data-search-found]').checkVisibility()"))
                .isEqualTo(true);
        assertThat(browser.run("return document.querySelector('[data-search-status]').textContent")
                        .toString())
                .contains("qqxzzyq");
    }

    @Test
    void moreAreShownAndTheFocusGoesToTheFirstOfThem() {
        search("report");
        long shown = (Long) browser.run("return document.querySelectorAll('.search-results > li').length");
        if (!Boolean.TRUE.equals(browser.run("return document.querySelector('[data-search-more]').checkVisibility()")))
            return;
        browser.click("[data-search-more]")
                .until("return document.querySelectorAll('.search-results > li').length > " + shown
                        + " && document.activeElement.closest('.search-results') !== null");
        assertThat(browser.run("return [...document.querySelectorAll('.search-results > li')]"
                        + ".indexOf(document.activeElement.closest('li'))"))
                .isEqualTo(shown);
    }

    @Test
    void itWorksFromAFolder() {
        browser.open(Website.FOLDER.resolve("search/index.html").toUri() + "?q=" + title().replace(" ", "%20"))
                .until(DONE);
        assertThat(found()).isNotEmpty();
    }

    @Test
    void theHomePageLeadsThere() {
        browser.open(server.address("index.html")).click("#page-search").type(title());
        browser.press(Keys.ENTER)
                .until("return location.pathname.includes('/search/')")
                .until(DONE);
        assertThat(found()).isNotEmpty();
    }

    @Test
    void withoutScriptThereAreListsAndNoField() {
        browser.scripts(false).open(server.address("search/index.html") + "?q=word");
        assertThat(browser.run("return document.querySelector('form').checkVisibility()"))
                .isEqualTo(false);
        assertThat(browser.run("return document.querySelectorAll('[data-search-browse] a').length > 5"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingInTheResults(String colours) {
        browser.media("screen", colours);
        for (int width : List.of(320, 1280)) {
            browser.width(width);
            for (String words : List.of(title(), "qqxzzyq", "report " + title())) {
                search(words);
                assertThat(browser.violations(List.of()))
                        .as(words + " " + width)
                        .isEmpty();
                assertThat(browser.strings(Browser.resource("/scripts/sideways.js")))
                        .isEmpty();
            }
        }
    }

    @Test
    void textTwiceAsLargeAndForcedColoursKeepIt() {
        browser.command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
        search(title());
        browser.width(320);
        browser.run("document.documentElement.style.fontSize = '200%'");
        assertThat(browser.strings(Browser.resource("/scripts/sideways.js"))).isEmpty();
        assertThat(browser.run("const mark = document.querySelector('mark');"
                        + "return mark === null || getComputedStyle(mark).textDecorationLine === 'underline'"))
                .isEqualTo(true);
        browser.command("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private static void search(String words) {
        browser.open(server.address("search/index.html")).click("#page-search").type(words);
        browser.press(Keys.ENTER).until(DONE);
    }

    private static List<String> found() {
        return browser.strings(
                "return [...document.querySelectorAll('.search-results h3')].map(name => name.textContent)");
    }

    /** The words of the title of some report. */
    private static String title() {
        try (Stream<String> words =
                Stream.of(Jsoup.parse(Files.readString(Website.FOLDER.resolve(Website.longestReport())))
                        .select("h1")
                        .text()
                        .split("\\s+"))) {
            return words.limit(4).collect(Collectors.joining(" "));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
