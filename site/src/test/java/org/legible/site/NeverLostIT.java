package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Where a reader of a long page is, and the ways from there, in a browser. */
class NeverLostIT {

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

    /** Every report's page; the home page of a site whose reports are all held back. */
    static List<String> reports() {
        List<String> reports =
                Website.pages().stream().filter(Website::isReport).toList();
        return reports.isEmpty() ? List.of("index.html") : reports;
    }

    /** One page of each kind that has contents. */
    static List<String> pagesWithContents() {
        return Stream.concat(Website.kinds().stream(), reports().stream())
                .filter(page -> page.matches("reports/[^/]+/(large-print/|sections/[^/]+/)?index\\.html"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theTextBeginsSoon(String page) {
        assumeTrue(Website.isReport(page), "Skipped: there is no report.");
        for (int[] screen : List.of(new int[] {1280, 800, 1200}, new int[] {375, 667, 2134})) {
            browser.width(screen[0]).open(server.address(page));
            assertThat(number("return document.querySelector('.report-body').getBoundingClientRect().top + scrollY"))
                    .as(screen[0] + " by " + screen[1])
                    .isLessThanOrEqualTo(screen[2]);
        }
    }

    @ParameterizedTest
    @MethodSource("pagesWithContents")
    void thePresentSectionIsMarkedAndInSight(String page) {
        browser.open(server.address(page));
        assertThat(browser.strings(Browser.resource("/scripts/unmarked-sections.js")))
                .isEmpty();
    }

    @Test
    void aParagraphIsReachedByItsNumberFromTheKeyboard() {
        browser.open(server.address(REPORT));
        assumeTrue(has("#page-go-to"), "Skipped: no report with numbered paragraphs.");
        String last = browser.run(
                        "return [...document.querySelectorAll('.paragraph[id^=paragraph-]')].pop().id.slice(10)")
                .toString();
        for (String typed : List.of(last, last + ".", "\u00b6" + last, "Para. " + last)) {
            browser.run(
                    "document.getElementById('page-go-to').value = ''; document.getElementById('page-go-to').focus()");
            browser.type(typed).press(Keys.ENTER);
            assertThat(browser.run("return location.hash + ' ' + document.activeElement.id"))
                    .as(typed)
                    .isEqualTo("#paragraph-" + last + " paragraph-" + last);
        }
        browser.press(Keys.TAB);
        assertThat(browser.run("return document.querySelectorAll('.paragraph[tabindex]').length"))
                .as("stops that are left behind")
                .isEqualTo(0L);
    }

    @Test
    void whatRestsOnAParagraphIsTwoActionsFromTheTop() {
        browser.open(server.address(REPORT));
        assumeTrue(has(".paragraph.evidence[id^=paragraph-]"), "Skipped: no recommendation rests on a paragraph.");
        String number = browser.run("return [...document.querySelectorAll('.paragraph.evidence[id^=paragraph-]')].pop()"
                        + ".id.slice(10)")
                .toString();
        browser.run("document.getElementById('page-go-to').focus()");
        browser.type(number).press(Keys.ENTER);
        browser.click("[id='paragraph-" + number + "'] a[href^='#recommendation-']");
        assertThat(browser.run("return document.querySelector(':target').id").toString())
                .startsWith("recommendation-");
    }

    @Test
    void aNumberThatIsNotThereIsAnsweredPolitelyWithTheNearest() {
        browser.open(server.address(REPORT));
        assumeTrue(has("#page-go-to"), "Skipped: no report with numbered paragraphs.");
        for (String typed : List.of("99999", "", "hello")) {
            browser.run(
                    "document.getElementById('page-go-to').value = ''; document.getElementById('page-go-to').focus()");
            browser.type(typed).press(Keys.ENTER);
            assertThat(browser.run("return document.querySelector('.go-to [role=status]').textContent")
                            .toString())
                    .as(typed)
                    .matches(".*[0-9].*")
                    .doesNotContain("{");
            assertThat(browser.run("return document.activeElement.id")).isEqualTo("page-go-to");
        }
    }

    @Test
    void theContentsAreOneActionAwayAndFoldedOnAPhone() {
        browser.width(375).open(server.address(REPORT));
        assumeTrue(has(".in-reach"), "Skipped: no report with headings.");
        assertThat(browser.run("return document.getElementById('page-contents-list').checkVisibility()"))
                .isEqualTo(false);
        browser.run("scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' })");
        browser.click(".in-reach a");
        browser.until("return document.activeElement.closest('#page-contents') !== null");
        assertThat(browser.run("return document.activeElement.getAttribute('aria-expanded')"))
                .isEqualTo("true");
        assertThat(browser.run("return document.getElementById('page-contents-list').checkVisibility()"))
                .isEqualTo(true);
        assertThat(number("return document.getElementById('page-contents').getBoundingClientRect().top"))
                .isBetween(0.0, 667.0);
    }

    @Test
    void theContentsStandOpenWithoutScript() {
        browser.scripts(false);
        try {
            browser.width(375).open(server.address(REPORT));
            assumeTrue(has(".contents"), "Skipped: no report with headings.");
            assertThat(browser.run("return document.getElementById('page-contents-list').checkVisibility()"))
                    .isEqualTo(true);
            assertThat(has(".go-to")
                            && Boolean.TRUE.equals(
                                    browser.run("return document.querySelector('.go-to').checkVisibility()")))
                    .as("a box that does nothing")
                    .isFalse();
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void aParagraphOfAnotherSectionIsOnItsPage() {
        String section = Website.kinds().stream()
                .filter(page -> page.contains("/sections/"))
                .findFirst()
                .orElse("");
        assumeTrue(!section.isEmpty(), "Skipped: no report is so long.");
        browser.open(server.address(section));
        String other = browser.run(
                        "return [...document.querySelectorAll('[data-anchors]')]"
                                + ".map(link => link.dataset.anchors.split(' ').find(anchor => /^[0-9]/.test(anchor))).find(Boolean)")
                .toString();
        browser.run("document.getElementById('page-go-to').focus()");
        browser.type(other).press(Keys.ENTER);
        browser.until("return location.hash === '#paragraph-" + other + "' && document.readyState === 'complete'");
        assertThat(browser.run("return document.getElementById('paragraph-" + other + "') !== null"))
                .isEqualTo(true);
    }

    private static boolean has(String selector) {
        return Boolean.TRUE.equals(browser.run("return document.querySelector(arguments[0]) !== null", selector));
    }

    private static double number(String script) {
        return ((Number) browser.run(script)).doubleValue();
    }
}
