package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.authoring.serve.PreviewServer;
import org.legible.authoring.serve.ServeOptions;
import org.legible.checker.output.SafePrinter;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.Publisher;
import org.legible.publisher.console.Terminal;
import org.legible.publisher.work.Progress;
import org.openqa.selenium.Keys;

/** What an author sees who edits a small site under the preview, with eyes, by keyboard and by ear. */
class LivePreviewIT {

    private static final Path SITE = Path.of(System.getProperty("legible.root", ".."))
            .resolve("generator/publisher/src/test/resources/sites/golden/small/content");
    private static final String REPORT = "reports/fernshire-2025/";
    private static final String TEXT = REPORT + "report.md";
    private static final String FAULT = "\nShe said that <b>no lark</b> came.\n";
    private static final String IS_OPEN = "const host = document.querySelector('legible-preview');"
            + " return Boolean(host) && host.shadowRoot.getElementById('panel')?.hidden === false";
    private static final String IS_SETTLED =
            "return ['sound', 'errors'].includes(document.querySelector('legible-preview')?.dataset.state)";
    private static final String IS_SOUND =
            "return document.querySelector('legible-preview')?.dataset.state === 'sound'";
    private static final String FOCUS = "return document.activeElement?.shadowRoot?.activeElement?.id || ''";

    private static Browser browser;

    @TempDir
    private Path folder;

    private Path content;
    private PreviewServer server;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        browser.everywhere(Browser.resource("/axe/axe.min.js"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
    }

    @BeforeEach
    void serve() throws IOException {
        content = folder.resolve("content");
        try (Stream<Path> all = Files.walk(SITE)) {
            for (Path file : (Iterable<Path>) all::iterator)
                Files.copy(file, content.resolve(SITE.relativize(file).toString()));
        }
        // Its day has come for everybody but readers.
        edit(
                "reports/embargoed-2026/report.yaml",
                text -> text.replaceFirst("embargo: .*", "embargo: 2999-12-01T09:30Z"));
        server = PreviewServer.start(
                new ServeOptions(content, Optional.empty(), free(), false),
                new SafePrinter(new StringWriter(), false),
                Terminal.LOG);
        browser.media("screen", "light").width(1280);
        browser.open(server.address());
        browser.run("sessionStorage.clear()");
    }

    @AfterEach
    void close() throws IOException {
        browser.open("about:blank");
        if (server != null) server.close();
    }

    @Test
    void newWordsAppearWhereTheReaderStands() throws IOException {
        open(REPORT).until(IS_SOUND);
        browser.run("document.getElementById('paragraph-5').scrollIntoView({behavior: 'instant'})");
        browser.run("document.querySelector('#paragraph-5 a').id = 'here'; window.same = true");
        double before = top("paragraph-5");

        edit(
                TEXT,
                text -> text.replace("They came twice.", "They came twice, and the larks\nsang above them.\n\nTwice."));

        browser.until("return !window.same && document.body.innerText.includes('the larks')");
        browser.until(IS_SOUND);
        browser.later("setTimeout(() => arguments[0]([]), 200)");
        assertThat(top("paragraph-5")).isCloseTo(before, within(2.0));
        assertThat(browser.run(IS_OPEN)).isEqualTo(false);
    }

    @Test
    void aFaultIsShownOverTheLastGoodPageUntilItIsMended() throws IOException {
        open(REPORT).until(IS_SOUND);
        browser.run("document.querySelector('.skip-link').focus()");

        edit(TEXT, text -> text + FAULT);

        browser.until(IS_OPEN);
        assertThat(words("errors"))
                .contains(
                        "report.md, line " + lines(),
                        "2 times, also on line " + lines() + ": The HTML tag <b> stands in the text.",
                        "Why: ",
                        "What to do: ",
                        "Write **words**");
        assertThat(words("last-good")).contains("how it was before");
        assertThat((String) browser.run("return document.querySelector('main').innerText"))
                .contains("Children are safe.")
                .doesNotContain("no lark");
        browser.until("return " + part("heard") + ".textContent !== ''");
        assertThat(browser.run("return " + part("heard") + ".getAttribute('role')"))
                .isEqualTo("status");
        assertThat(words("heard")).startsWith("2 to mend before anything can be published.");
        assertThat(browser.run("return document.activeElement.className"))
                .as("the focus")
                .isEqualTo("skip-link");

        edit(TEXT, text -> text.replace(FAULT, ""));

        browser.until("return document.querySelector('legible-preview')?.dataset.state === 'sound'");
        assertThat(browser.run(IS_OPEN)).isEqualTo(false);
        browser.until("return " + part("heard") + ".textContent.startsWith('Mended')");
    }

    @Test
    void aFaultIsReachedReadAndPutAwayByKeyboard() throws IOException {
        open(REPORT).until(IS_SOUND);
        edit(TEXT, text -> text + FAULT);
        browser.until(IS_OPEN);

        browser.run(
                "[...document.querySelectorAll('a[href], button, summary')].filter(e => e.offsetParent).pop().focus()");
        List<Object> stops = new ArrayList<>();
        for (int stop = 0; stop < 3; stop++) {
            browser.press(Keys.TAB);
            stops.add(browser.run(FOCUS));
        }
        assertThat(stops).containsExactly("hide", "list", "open");

        browser.press(Keys.ESCAPE);
        assertThat(browser.run(IS_OPEN)).isEqualTo(false);
        assertThat(browser.run(FOCUS)).isEqualTo("open");
        assertThat(browser.run("return " + part("open") + ".getAttribute('aria-expanded')"))
                .isEqualTo("false");
        assertThat(words("says")).startsWith("2 errors");

        browser.press(Keys.ENTER);
        assertThat(browser.run(IS_OPEN)).isEqualTo(true);
    }

    /** Open and closed, wide and narrow, light and dark; and no word of a fault is cut off, nor the whole page covered. */
    @Test
    void axeFindsNothingInThePanel() throws IOException {
        open(REPORT).until(IS_SOUND);
        assertThat(violations()).isEmpty();
        browser.run(part("open") + ".click()");
        assertThat(violations()).isEmpty();
        edit(TEXT, text -> text + FAULT);
        browser.until("return document.querySelector('legible-preview')?.dataset.state === 'errors'");
        browser.until(IS_OPEN);
        assertThat(violations()).isEmpty();
        browser.size(320, 640);
        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(320L);
        assertThat(((Number) browser.run("return " + part("panel") + ".getBoundingClientRect().height")).doubleValue())
                .isLessThanOrEqualTo(640 / 2.0);
        assertThat(browser.run("const list = " + part("list") + "; return list.scrollWidth <= list.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void whatReadersMayNotSeeYetIsMarked() {
        open("reports/unfinished-2026/").until(IS_SETTLED);
        assertThat(banner()).startsWith("Draft. Only you see this page");
        assertThat(words("says")).startsWith("Not published");
        assertThat(violations()).isEmpty();
        open("reports/embargoed-2026/").until(IS_SETTLED);
        assertThat(banner()).startsWith("Not public until 1 December 2999, 09:30 UTC.");
        open("").until(IS_SETTLED);
        assertThat(browser.run("return document.querySelector('.legible-preview-banner')"))
                .isNull();
        assertThat(words("unpublished")).contains("2 reports held back");
    }

    @Test
    void nothingOfThePreviewIsPublished() throws IOException {
        Path site = folder.resolve("site");
        new Publisher().publish(PublishRequest.of(content, site, Instant.now()), Progress.SILENT);
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> text = files.filter(file -> file.toString().matches(".*\\.(?:html|js|css)"))
                    .toList();
            assertThat(text).isNotEmpty();
            for (Path file : text)
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("legible-preview", "/.legible/");
        }
    }

    private Browser open(String page) {
        return browser.open(server.address() + page);
    }

    /** Changes a file as an editor does that writes another and renames it. */
    private void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = content.resolve(file);
        Path draft = path.resolveSibling(".draft");
        Files.writeString(draft, change.apply(Files.readString(path)));
        Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    }

    private long lines() throws IOException {
        return Files.readString(content.resolve(TEXT)).lines().count();
    }

    private static String part(String id) {
        return "document.querySelector('legible-preview').shadowRoot.getElementById('" + id + "')";
    }

    private static String words(String id) {
        return (String) browser.run("return " + part(id) + ".textContent");
    }

    private static String banner() {
        return (String) browser.run("return document.querySelector('.legible-preview-banner').innerText");
    }

    private static double top(String id) {
        return ((Number) browser.run("return document.getElementById(arguments[0]).getBoundingClientRect().top", id))
                .doubleValue();
    }

    private static List<String> violations() {
        List<String> found = new ArrayList<>();
        for (String colours : List.of("light", "dark"))
            for (int width : List.of(1280, 320)) {
                browser.media("screen", colours).width(width);
                browser.violations(List.of()).forEach(one -> found.add(colours + ", " + width + ": " + one));
            }
        browser.media("screen", "light").width(1280);
        return found;
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
