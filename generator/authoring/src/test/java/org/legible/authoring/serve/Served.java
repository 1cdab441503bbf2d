package org.legible.authoring.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.legible.checker.output.SafePrinter;
import org.legible.publisher.console.Terminal;

/** A copy of a small site, served. */
final class Served implements AutoCloseable {

    static final String BASE = "/fernshire/";

    private static final long PATIENCE_SECONDS = 60;
    private static final Path SITE = Path.of(System.getProperty("legible.root", "../.."))
            .resolve("generator/publisher/src/test/resources/sites/golden/small/content");

    final Path content;
    final PreviewServer server;
    final StringWriter said = new StringWriter();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String host;

    /** Serves a copy in this folder. */
    Served(Path folder) throws IOException {
        this(folder, free());
    }

    Served(Path folder, int port) throws IOException {
        content = folder.resolve("content");
        Files.createDirectories(folder);
        try (Stream<Path> all = Files.walk(SITE)) {
            for (Path file : (Iterable<Path>) all::iterator)
                Files.copy(file, content.resolve(SITE.relativize(file).toString()));
        }
        edit(
                "reports/embargoed-2026/report.yaml",
                text -> text.replaceFirst("embargo: .*", "embargo: 2999-12-01T09:30Z"));
        server = PreviewServer.start(
                new ServeOptions(content, Optional.empty(), port, false), new SafePrinter(said, false), Terminal.LOG);
        host = server.address().replaceFirst(BASE + "$", "");
    }

    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Changes a file as an editor does that writes another and renames it. */
    void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = content.resolve(file);
        Path draft = path.resolveSibling(".draft");
        Files.writeString(draft, change.apply(Files.readString(path)));
        Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host + path));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(BASE + path);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    /** What a page says of itself, as soon as this is true of it. */
    String state(String path, Predicate<String> isAwaited) throws IOException, InterruptedException {
        String state = "";
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS); System.nanoTime() < end; ) {
            state = get("/.legible/state?" + BASE + path).body();
            if (isAwaited.test(state)) return state;
            Thread.sleep(20);
        }
        throw new AssertionError("It never came; last was " + state);
    }

    /** The events of a page from now on. */
    BlockingQueue<String> events(String path) throws IOException, InterruptedException {
        var stream = client.send(
                        HttpRequest.newBuilder(URI.create(host + "/.legible/events?" + BASE + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream())
                .body();
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> line.startsWith("event: ")).forEach(events::add);
            } catch (IOException | UncheckedIOException ended) {
                events.add("end");
            }
        });
        reader.setDaemon(true);
        reader.start();
        return events;
    }

    static void await(BlockingQueue<String> events, String event) throws InterruptedException {
        String next = "";
        while (!next.equals("event: " + event)) {
            next = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("the event " + event).isNotNull();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
