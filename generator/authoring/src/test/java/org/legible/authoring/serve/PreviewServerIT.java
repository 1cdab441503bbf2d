package org.legible.authoring.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small site is served and edited, and asked for as browsers, and those who mean no good, ask for it. */
class PreviewServerIT {

    private static final String REPORT = "reports/fernshire-2025/";
    private static final String TEXT = "reports/fernshire-2025/report.md";

    @TempDir
    private Path folder;

    private Served site;

    @BeforeEach
    void serve() throws IOException {
        site = new Served(folder);
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void aPageIsShownWithTheScriptOfThePreviewAndJudged() throws Exception {
        assertThat(site.page(REPORT)).containsOnlyOnce("/.legible/preview.js").contains("Children are safe.");
        assertThat(site.state(REPORT, state -> state.contains("\"checked\":true")))
                .contains("\"lastGood\":false", "\"errors\":[]");
        assertThat(site.said.toString()).contains("Only this machine can see it.");
    }

    @Test
    void anEditIsToldAndShown() throws Exception {
        site.page(REPORT);
        BlockingQueue<String> events = site.events(REPORT);
        Served.await(events, "state");

        site.edit(TEXT, text -> text + "\nThe larks came back.\n");

        Served.await(events, "reload");
        assertThat(site.page(REPORT)).contains("The larks came back.");
    }

    @Test
    void aFactIsShownOnEveryPageThatHasIt() throws Exception {
        site.page("");
        BlockingQueue<String> events = site.events("");

        site.edit(
                "reports/fernshire-2025/report.yaml",
                text -> text.replace("Fernshire inspection 2025", "Fernshire by moonlight"));

        Served.await(events, "reload");
        assertThat(site.page("")).contains("Fernshire by moonlight");
    }

    @Test
    void aFaultIsToldOverTheLastGoodPageAndIsGoneWhenItIsMended() throws Exception {
        site.page(REPORT);

        site.edit(TEXT, text -> text + "\nSee [it](#paragraph-999), and <b>this</b>.\n");

        String wrong = site.state(REPORT, state -> state.contains("paragraph-999"));
        assertThat(wrong)
                .contains(
                        "\"lastGood\":true",
                        "report.md, line",
                        "The HTML tag <b> stands in the text.",
                        "Write **words**");
        assertThat(site.page(REPORT)).contains("Children are safe.").doesNotContain("and <b>this");
        await(() -> site.said.toString().contains("nothing could be published"));

        site.edit(TEXT, text -> text.replaceFirst("\nSee \\[it].*\n", ""));

        assertThat(site.state(REPORT, state -> state.contains("\"errors\":[]"))).contains("\"lastGood\":false");
        await(() -> site.said.toString().contains("Mended: "));
    }

    @Test
    void aFaultThatThePageAloneShowsIsToldToo() throws Exception {
        site.page(REPORT);

        site.edit(TEXT, text -> text + "\n[click here](https://www.example.org/)\n");

        site.state(REPORT, state -> state.contains("click here") && state.contains("report.md, line"));
    }

    @Test
    void aSharedFileThatIsWrongConcernsEveryPage() throws Exception {
        site.page(REPORT);

        site.edit("themes.yaml", text -> text + "nonsense\n");

        assertThat(site.state(REPORT, state -> state.contains("themes.yaml, line")))
                .contains("\"lastGood\":true");
    }

    @Test
    void whatReadersMayNotSeeYetIsShownAndMarked() throws Exception {
        assertThat(site.page("reports/unfinished-2026/"))
                .contains("Draft. Only you see this page: it is not published.");
        assertThat(site.page("reports/embargoed-2026/large-print/"))
                .contains("Not public until 1 December 2999, 09:30 UTC. Only you see this page");
        assertThat(site.page(REPORT)).doesNotContain("legible-preview-banner\"");
        assertThat(site.page("")).contains("Quillfeather 2026").doesNotContain("legible-preview-banner\"");
        assertThat(site.state("", state -> true)).contains("2 reports held back");
        assertThat(site.get(Served.BASE + "reports/embargoed-2026/files/recommendations.csv")
                        .headers()
                        .firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"NOT-PUBLISHED-recommendations.csv\"");
    }

    @Test
    void aReportThatIsMadeIsThereAndOneThatIsDeletedIsGone() throws Exception {
        assertThat(site.get(Served.BASE + "reports/new-one/").statusCode()).isEqualTo(404);
        Path made = Files.createDirectory(site.content.resolve("reports/new-one"));
        Files.copy(site.content.resolve("reports/unfinished-2026/report.md"), made.resolve("report.md"));
        Files.writeString(
                made.resolve("report.yaml"),
                Files.readString(site.content.resolve("reports/unfinished-2026/report.yaml"))
                        .replaceFirst("short-title: .*", "short-title: A new one"));
        await(() -> site.get(Served.BASE + "reports/new-one/").statusCode() == 200);

        Files.delete(made.resolve("report.md"));
        Files.delete(made.resolve("report.yaml"));
        Files.delete(made);

        await(() -> site.get(Served.BASE + "reports/new-one/").statusCode() == 404);
    }

    @Test
    void theSiteAnswersForWhatItLacks() throws Exception {
        assertThat(site.get(Served.BASE + "nothing/").statusCode()).isEqualTo(404);
        assertThat(site.get(Served.BASE + "nothing/").body())
                .contains("/fernshire/")
                .contains("<main");
        assertThat(site.get("/").headers().firstValue("Location")).hasValue("/fernshire/");
        assertThat(site.get("/fernshire/reports/fernshire-2025").headers().firstValue("Location"))
                .hasValue("/fernshire/reports/fernshire-2025/");
        assertThat(site.get(Served.BASE + "feed.xml").headers().firstValue("Content-Type"))
                .hasValue("application/xml; charset=utf-8");
        assertThat(site.get(Served.BASE + "reports/fernshire-2018/images/clubs.png")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("image/png");
    }

    /** A name of somebody's that leads to this machine, and other ways in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /fernshire/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                "GET /fernshire/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /fernshire/ HTTP/1.1\r\nHost: localhost.evil.example:PORT\r\n\r\n",
                "GET /.legible/state?/fernshire/ HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n",
                "GET /fernshire/ HTTP/1.1\r\nHost: localhost:PORT\r\nOrigin: http://evil.example\r\n\r\n",
                "GET /fernshire/../../../etc/passwd HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
                "GET /fernshire/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
                "GET /fernshire/..%2f..%2fetc/passwd HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
                "GET /fernshire/search/..%5c..%5cetc HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
                "GET /.legible/..%2f..%2fx HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
                "POST /fernshire/ HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 0\r\n\r\n",
            })
    void nobodyElseGetsIn(String request) throws Exception {
        int port = URI.create(site.server.address()).getPort();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.replace("PORT", "" + port).getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("<html", "root:");
        }
    }

    @Test
    void noOtherWebsiteTakesAFileIn() throws Exception {
        var headers = site.get(Served.BASE + "feed.xml").headers();
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void nothingIsWrittenIntoTheContentAndNothingIsLeft() throws Exception {
        Map<String, String> before = tree(site.content);
        site.page(REPORT);
        site.state(REPORT, state -> state.contains("\"checked\":true"));

        assertThat(tree(site.content)).isEqualTo(before);
    }

    @Test
    void aPortThatIsInUseIsPassedOver() throws Exception {
        int taken = URI.create(site.server.address()).getPort();
        try (Served other = new Served(folder.resolve("other"), taken)) {
            assertThat(URI.create(other.server.address()).getPort()).isGreaterThan(taken);
            assertThat(other.said.toString()).contains("Port " + taken + " is in use: taking ");
        }
    }

    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator)
                tree.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
        return tree;
    }

    /** Something that becomes true. */
    private interface Truth {
        boolean isTrue() throws Exception;
    }

    private static void await(Truth truth) throws Exception {
        for (int looks = 0; looks < 1500; looks++) {
            if (truth.isTrue()) return;
            Thread.sleep(40);
        }
        throw new AssertionError("It never became true.");
    }
}
