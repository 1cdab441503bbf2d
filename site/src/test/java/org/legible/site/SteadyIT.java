package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A first visit to each kind of page over a slow line: nothing moves under the reader's eyes, and little has to be fetched. */
class SteadyIT {

    private static final double MOST_SHIFT = 0.02;
    private static final int MOST_BYTES = 80 << 10;
    private static final int MOST_BYTES_OF_A_WHOLE_REPORT = 110 << 10;

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        server = new Server();
        browser.command("Network.enable", Map.of());
        browser.command("Emulation.setCPUThrottlingRate", Map.of("rate", 2));
        browser.command("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        browser.command(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 150, "downloadThroughput", 200_000, "uploadThroughput", 90_000));
        browser.everywhere("""
                window.shift = 0;
                window.moved = [];
                new PerformanceObserver(list => {
                  for (const entry of list.getEntries()) {
                    if (entry.hadRecentInput) continue;
                    window.shift += entry.value;
                    for (const { node, previousRect: was, currentRect: is } of entry.sources)
                      window.moved.push(`${node?.outerHTML?.slice(0, 80)} from ${was.y} (${was.height} high) to ${is.y} (${is.height})`);
                  }
                }).observe({ type: "layout-shift", buffered: true });
                """);
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @ParameterizedTest
    @MethodSource("org.legible.site.Website#kinds")
    void nothingMovesAndLittleIsFetched(String page) throws IOException {
        browser.requests();
        browser.width(390).open(server.address(page));
        assertShift(page, 390);
        int bytes = 0;
        for (String request : browser.requests())
            if (request.startsWith(server.base()))
                bytes += sent(request.substring(server.base().length()));
        boolean isWhole = page.matches("reports/[^/]+/(?:large-print/)?index\\.html");
        assertThat(bytes).as("bytes").isBetween(1, isWhole ? MOST_BYTES_OF_A_WHOLE_REPORT : MOST_BYTES);

        browser.width(1280).open(server.address(page));
        assertShift(page, 1280);
    }

    /** The answer to what an address asks for comes late, and has room from the first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "recommendations/?q=plan",
                "recommendations/?q=zzqqxx",
                "recommendations/?overdue=yes",
                "recommendations/?unknown=x",
                "search/?q=plan",
                "search/?q=zzqqxx",
                "search/?q=",
            })
    void noAnswerMovesAnything(String asked) {
        assumeTrue(Files.exists(Website.FOLDER.resolve(asked.replaceFirst("\\?.*", "index.html"))), "No such page.");
        for (int width : List.of(390, 1280)) {
            browser.width(width).open(server.base() + asked);
            browser.until("return !document.documentElement.hasAttribute('data-awaiting')");
            assertShift(asked, width);
        }
    }

    private static void assertShift(String page, int width) {
        browser.later("document.fonts.ready.then(() => setTimeout(() => arguments[0]([]), 300))");
        assertThat(((Number) browser.run("return window.shift")).doubleValue())
                .as("layout shift of %s at %d: %s", page, width, browser.run("return window.moved.join('; ')"))
                .isLessThanOrEqualTo(MOST_SHIFT);
    }

    // As a host sends it: text packed, fonts and pictures as they are.
    private static int sent(String path) throws IOException {
        Path file = Website.FOLDER.resolve(URI.create(path).getPath());
        if (Files.isDirectory(file)) file = file.resolve("index.html");
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().matches(".*\\.(?:woff2|png|jpg)")) return bytes.length;
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
