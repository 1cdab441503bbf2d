package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** A page read aloud, with a stand-in for the voices of the device. */
class ListenIT {

    private static final String REPORT = Website.longestReport();

    private Server server;
    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        browser = Browser.start();
        server = new Server();
        browser.width(1280);
    }

    @AfterEach
    void stop() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @Test
    void everythingIsSaidInItsOrderAndInItsLanguage() throws IOException {
        openSmallPage();
        browser.run("window.hurries = true");
        browser.click(".listen-opener")
                .until("return !document.querySelector('.listen [role=status]').matches(':empty')");
        assertThat(said("text"))
                .containsExactly(
                        "A small report",
                        "Doctor Lee came on 3 May, for example to talk.",
                        "note 1: The law of 1989.",
                        "It still holds.",
                        "The council’s plan was late.",
                        "Mr J. Hill saw it.",
                        "Paragraph 27.",
                        "See paragraphs 2 and 3 for care leavers today.",
                        "Care leaver: Someone who was in care.",
                        "More follows.",
                        "The words",
                        "Plant yng Nghymru",
                        "are Welsh.",
                        "The next words are in another language, and this device has no voice for it.",
                        "3. Third thing.",
                        "4. Fourth thing.",
                        "Visits",
                        "Place: North",
                        "Homes, 2014: 12",
                        "Homes, 2015: None.",
                        "It was closed.",
                        "Place: South",
                        "Homes, 2015: 7",
                        "Grade: Good",
                        "Picture: A map of homes",
                        "2 more changes",
                        "This part is closed. Open it to hear it.",
                        "The end has come.");
        assertThat(said("voice")).containsOnly("Near", "Nah");
        assertThat(browser.strings("return said.filter(one => one.voice === 'Nah').map(one => one.text)"))
                .containsExactly("Plant yng Nghymru");
        assertThat(marked("The council’s plan was late.")).isEqualToIgnoringWhitespace("The council’s plan was late.");
        assertThat(marked("Homes, 2014: 12")).isEqualTo("12");
        assertThat(marked("note 1: The law of 1989.")).startsWith("Dr. Lee came");
        assertThat(browser.run("return CSS.highlights.has('heard')")).isEqualTo(false);
    }

    @Test
    void pausingHoldsTheSentenceAndStoppingEndsIt() throws IOException {
        openSmallPage();
        browser.click(".listen-opener");
        assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("Pause");
        finish();
        assertThat(said("text")).containsExactly("A small report", "Doctor Lee came on 3 May, for example to talk.");
        browser.press(Keys.SPACE);
        assertThat(browser.run("return speechSynthesis.speaking")).isNull();
        assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("Play");
        browser.press(Keys.SPACE);
        assertThat(said("text")).hasSize(3).endsWith("Doctor Lee came on 3 May, for example to talk.");
        browser.click("[data-does=faster]").click("[data-does=faster]");
        assertThat(browser.run("return said[said.length - 1].rate")).isEqualTo(1.5);
        assertThat(said("text")).endsWith("Doctor Lee came on 3 May, for example to talk.");
        assertThat(browser.run("return document.querySelector('.listen [role=status]').textContent")
                        .toString())
                .contains("1.5");
        browser.click("[data-does=slower]");
        assertThat(browser.run("return said[said.length - 1].rate")).isEqualTo(1.25);
        browser.click("[data-does=stop]");
        assertThat(browser.run("return document.querySelector('.listen') === null && speechSynthesis.speaking === null"
                        + " && !CSS.highlights.has('heard')"))
                .isEqualTo(true);
        assertThat(browser.run("return document.activeElement.className").toString())
                .contains("listen-opener");
        int before = said("text").size();
        browser.run("speechSynthesis.finish()");
        assertThat(said("text")).hasSize(before);
    }

    @Test
    void theVoiceStopsWhenThePageIsLeft() throws IOException {
        openSmallPage();
        browser.click(".listen-opener");
        browser.run("dispatchEvent(new PageTransitionEvent('pagehide'))");
        assertThat(browser.run(
                        "return speechSynthesis.speaking === null && document.querySelector('.listen') === null"))
                .isEqualTo(true);
        browser.click(".listen-opener");
        browser.run("Object.defineProperty(document, 'hidden', { value: true });"
                + "document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(browser.run("return speechSynthesis.speaking")).isNull();
    }

    @Test
    void withoutAVoiceOfTheDeviceThereIsNoButton() throws IOException {
        for (String voices : List.of(
                "[]",
                "[{name: 'Far', lang: 'en-GB', localService: false}]",
                "[{name: 'Loin', lang: 'fr-FR', localService: true}]")) {
            browser.everywhere("window.voices = " + voices);
            openSmallPage();
            assertThat(isOffered()).as(voices).isEqualTo(false);
        }
        browser.run("voices.push({name: 'Late', lang: 'en-US', localService: true});"
                + "speechSynthesis.dispatchEvent(new Event('voiceschanged'))");
        assertThat(isOffered()).isEqualTo(true);
    }

    @Test
    void withoutSpeechThereIsNoButton() {
        browser.everywhere("delete window.SpeechSynthesisUtterance; delete window.speechSynthesis");
        browser.open(server.address(REPORT));
        assertThat(isOffered()).isEqualTo(false);
        assertThat(browser.run("return getComputedStyle(document.querySelector('.listen-opener')).display"))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @MethodSource("org.legible.site.SettingsIT#editions")
    void everyEditionIsReadToItsEnd(String page) {
        openWithVoices(page);
        for (int width : List.of(320, 1280)) {
            browser.width(width).run("scrollTo(0, 0); window.said = []; window.hurries = true");
            browser.until("return [...document.querySelectorAll('.listen-opener')].some(one => one.checkVisibility())");
            browser.run("[...document.querySelectorAll('.listen-opener')].find(one => one.checkVisibility()).click()");
            browser.run("document.querySelectorAll('details').forEach(fold => (fold.open = true))");
            browser.until("return !document.querySelector('.listen [role=status]').matches(':empty')");
            String all = letters(String.join(" ", said("text")));
            int at = 0;
            for (String paragraph : browser.strings(Browser.resource("/scripts/plain-paragraphs.js"))) {
                int next = all.indexOf(letters(paragraph), at);
                assertThat(next).as(paragraph).isGreaterThanOrEqualTo(0);
                at = next;
            }
            assertThat(browser.strings(
                            "return said.filter(one => one.voice !== (one.lang.startsWith('cy') ? 'Nah' : 'Near'))"
                                    + ".map(one => one.voice + ' says ' + one.text)"))
                    .isEmpty();
            assertThat(browser.strings("""
                    return [...document.querySelectorAll(".listen button")]
                        .map(button => button.getBoundingClientRect())
                        .filter(box => box.height < 44 || box.width < 44 || box.right > innerWidth || box.left < 0);
                    """)).isEmpty();
            browser.click("[data-does=stop]");
        }
    }

    private void openSmallPage() throws IOException {
        String html = Files.readString(Website.FOLDER.resolve(REPORT));
        String main = Matcher.quoteReplacement(Browser.resource("/listened.html"));
        server.instead(
                REPORT.replace("index.html", ""),
                html.replaceFirst("(?s)(<main[^>]*>).*</main>", "$1" + main + "</main>"));
        openWithVoices(REPORT);
    }

    private void openWithVoices(String page) {
        browser.everywhere(Browser.resource("/scripts/stand-in-voices.js"));
        browser.open(server.address(page));
    }

    private Object isOffered() {
        return browser.run(
                "return document.querySelector('.site-header .listen-opener').checkVisibility({ visibilityProperty: true })");
    }

    private List<String> said(String what) {
        return browser.strings("return said.map(one => one[arguments[0]])", what);
    }

    private String marked(String text) {
        return browser.run("return said.find(one => one.text === arguments[0]).marked", text)
                .toString();
    }

    private void finish() {
        browser.run("speechSynthesis.finish()");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
