package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** One page of each kind, looked at for what only a browser shows. */
class BrowserIT {

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

    @ParameterizedTest
    @MethodSource("org.legible.site.Website#kinds")
    void theReadersOwnSpacingCutsNothingOff(String page) {
        for (int width : List.of(320, 1280)) {
            browser.width(width).open(server.address(page));
            assertThat(browser.strings(Browser.resource("/scripts/clipped.js"))).isEmpty();
            assertThat(browser.strings(Browser.resource("/scripts/sideways.js")))
                    .isEmpty();
        }
    }

    /** Letters twice as large (WCAG 1.4.4) in a window of 1280 have the room that usual ones have in one of 640: no line is broken to pieces. */
    @ParameterizedTest
    @MethodSource("org.legible.site.Website#kinds")
    void lettersTwiceAsLargeAreReadInLinesOfUsualLength(String page) {
        browser.width(640).open(server.address(page));
        long usual = height();
        for (int width : List.of(320, 768, 1280)) {
            browser.width(width).run("document.documentElement.style.fontSize = '200%'");
            assertThat(browser.strings(Browser.resource("/scripts/sideways.js")))
                    .as(width + " wide")
                    .isEmpty();
        }
        assertThat(height()).isLessThan(4 * usual);
    }

    private static long height() {
        return ((Number) browser.run("return document.documentElement.scrollHeight")).longValue();
    }

    @ParameterizedTest
    @MethodSource("org.legible.site.Website#kinds")
    void theFirstStopIsALinkPastTheMenu(String page) {
        browser.open(server.address(page)).press(Keys.TAB);
        assertThat(browser.run("""
                const box = document.activeElement.getBoundingClientRect();
                return document.activeElement.getAttribute("href") === "#page-main"
                    && box.width > 40 && box.height > 20 && box.top >= 0 && box.left >= 0;
                """)).isEqualTo(true);
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.closest('main') !== null"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("org.legible.site.Website#kinds")
    void theFocusIsSeenAtEveryStop(String page) {
        browser.open(server.address(page)).press(Keys.TAB);
        assertThat(browser.strings(Browser.resource("/scripts/unseen-focus.js")))
                .isEmpty();
    }

    @Test
    void theFocusIsSeenInThePanel() {
        browser.open(server.address(REPORT)).click("#page-settings-opener").press(Keys.TAB);
        assertThat(browser.strings(Browser.resource("/scripts/unseen-focus.js"), "#page-settings"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.legible.site.Website#kinds")
    void everythingIsThereWithoutScript(String page) {
        browser.scripts(false);
        try {
            browser.open(server.address(page));
            assertThat(browser.strings(Browser.resource("/scripts/unseen-text.js")))
                    .isEmpty();
            assertThat(browser.run("return document.querySelector('main').innerText")
                            .toString())
                    .isNotBlank();
            assertThat(
                            browser.run(
                                    "return [...document.querySelectorAll('.needs-script')].some(part => part.checkVisibility())"))
                    .as("a part that does nothing")
                    .isEqualTo(false);
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void thePanelStoresOnlyWhatTheReaderAsks() {
        browser.open(server.address(REPORT));
        double usual = textSize();
        browser.click("#page-settings-opener").click("label[for=page-setting-size-largest]");
        double largest = textSize();
        assertThat(largest).isGreaterThan(usual);
        assertThat(stored()).as("before the reader asks").isEmpty();
        browser.click("label[for=page-setting-remember]");
        assertThat(stored()).as("after the reader asks").isNotEmpty();
        browser.open(server.address(REPORT));
        assertThat(textSize()).as("on the next visit").isEqualTo(largest);
        browser.click("#page-settings-opener").click("#page-settings button[type=reset]");
        assertThat(textSize()).as("after a reset").isEqualTo(usual);
        assertThat(stored()).as("after a reset").isEmpty();
        browser.click("label[for=page-setting-remember]");
        assertThat(stored()).as("when the reader asks again").isNotEmpty();
        browser.click("label[for=page-setting-remember]");
        assertThat(stored()).as("when the reader takes it back").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("printed")
    void printKeepsTheParagraphNumbers(String page, @TempDir Path folder) throws Exception {
        browser.media("print", "light").open(server.address(page));
        List<String> numbers = browser.strings("""
                return [...document.querySelectorAll(".paragraph-number")]
                    .filter(number => number.checkVisibility())
                    .map(number => number.lastChild.data.trim());
                """);
        assumeTrue(!numbers.isEmpty(), "Skipped: " + page + " has no numbered paragraph.");
        assertThat(pdfText(folder).lines().map(String::strip))
                .as("lines that begin with a number")
                .anySatisfy(line -> assertThat(line).startsWith(numbers.get(0)))
                .anySatisfy(line -> assertThat(line).startsWith(numbers.get(numbers.size() - 1)));
        assertThat(pdfText(folder).split("\\s+")).containsAll(numbers);
    }

    static List<String> printed() {
        return List.of(REPORT, REPORT.replace("index", "large-print/index"));
    }

    @Test
    void aMissingPageIsAnsweredAtAnyDepth() {
        browser.open(server.base() + "no/such/page/");
        assertThat(browser.run("return getComputedStyle(document.body).fontFamily")
                        .toString())
                .contains("Atkinson");
        assertThat(browser.run("return document.querySelector('.site-name a').href"))
                .isEqualTo(server.base());
    }

    @ParameterizedTest
    @MethodSource("org.legible.site.Website#kinds")
    void pagesWorkFromAFolder(String page) {
        // The page for a missing address is served, never opened: its links carry the base path.
        if (page.equals("404.html")) return;
        browser.open(Website.FOLDER.resolve(page).toUri().toString());
        assertThat(browser.run("return getComputedStyle(document.body).fontFamily")
                        .toString())
                .contains("Atkinson");
        assertThat(browser.strings(Browser.resource("/scripts/unseen-text.js"))).isEmpty();
    }

    private static double textSize() {
        return ((Number) browser.run("return parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"))
                .doubleValue();
    }

    private static List<String> stored() {
        return browser.later(Browser.resource("/scripts/stored.js"));
    }

    private static String pdfText(Path folder) throws Exception {
        Path pdf = Files.write(folder.resolve("page.pdf"), browser.pdf());
        Path text = folder.resolve("page.txt");
        try {
            new ProcessBuilder("pdftotext", "-layout", pdf.toString(), text.toString())
                    .start()
                    .waitFor();
        } catch (IOException notInstalled) {
            abort("Skipped: pdftotext is not installed, so the text of the PDF cannot be read.");
        }
        return Files.readString(text, StandardCharsets.UTF_8);
    }
}
