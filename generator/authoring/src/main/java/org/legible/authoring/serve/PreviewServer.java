package org.legible.authoring.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.legible.checker.Pool;
import org.legible.checker.baseline.Baseline;
import org.legible.checker.output.SafePrinter;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.console.ShownFiles;
import org.legible.publisher.console.ShownPath;
import org.legible.publisher.console.Terminal;
import org.legible.publisher.disclosure.WithheldNames;
import org.legible.publisher.output.Scratch;
import org.legible.publisher.output.UnusableOutput;
import org.legible.publisher.pipeline.Preview;

/**
 * Shows a content folder as the website that it would be, on this machine alone, and shows each edit as soon as it is saved. It
 * publishes nothing, and writes nothing but into a folder of its own that it deletes in the end.
 */
public final class PreviewServer implements AutoCloseable {

    private static final int TRIES = 20;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Events events;
    private final LivePreview live;
    private final ContentWatcher watcher;
    private final Scratch scratch;

    private PreviewServer(
            HttpServer server,
            ExecutorService threads,
            Events events,
            LivePreview live,
            ContentWatcher watcher,
            Scratch scratch) {
        this.server = server;
        this.threads = threads;
        this.events = events;
        this.live = live;
        this.watcher = watcher;
        this.scratch = scratch;
    }

    /**
     * Reads the content, and shows it from then on until it is closed.
     *
     * @param out takes what there is to say
     * @throws IOException if no port is free, or a folder cannot be read or watched
     */
    public static PreviewServer start(ServeOptions options, SafePrinter out, Terminal terminal) throws IOException {
        // Otherwise each answer waits 40 ms for a confirmation that the browser sends late.
        if (System.getProperty("sun.net.httpserver.nodelay") == null)
            System.setProperty("sun.net.httpserver.nodelay", "true");
        ShownFiles files = new ShownFiles(options.content(), options.templates());
        TerminalVoice voice = new TerminalVoice(out, terminal, files);
        HttpServer server = bind(options.port());
        int port = server.getAddress().getPort();
        if (port != options.port()) voice.say("Port " + options.port() + " is in use: taking " + port + ".");
        voice.say("Reading " + ShownPath.of(options.content()) + " …");
        Scratch scratch = Scratch.open();
        Events events = new Events();
        Preview preview =
                Preview.begin(request(options, scratch.root().resolve("preview"), Optional.empty(), Pool.usual()));
        PublishRequest whole = request(
                options, scratch.root().resolve("whole"), Optional.of(List.of("none")), Math.max(1, Pool.usual() - 1));
        LivePreview live = new LivePreview(preview, events, voice, files, whole);
        // Watched before it is read: what is saved meanwhile is read again.
        ContentWatcher watcher = new ContentWatcher(options.content(), options.templates(), live::changed);
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "legible-serve");
            thread.setDaemon(true);
            return thread;
        });
        live.begin();
        server.createContext("/", new Routes(new Gatekeeper(port), live, events));
        server.setExecutor(threads);
        server.start();
        PreviewServer started = new PreviewServer(server, threads, events, live, watcher, scratch);
        voice.say("The preview stands at " + started.address()
                + " until you press Ctrl+C. Only this machine can see it.");
        voice.say("Save a file, and the page that you look at shows it.");
        if (options.open() && !BrowserOpener.open(started.address()))
            voice.say("No browser could be opened. Open " + started.address() + " yourself.");
        return started;
    }

    private static HttpServer bind(int wanted) throws IOException {
        for (int port = wanted; port < wanted + TRIES && port <= 65535; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            } catch (BindException inUse) {
                // The next one may be free.
            }
        }
        throw new IOException("The ports from " + wanted + " to " + (wanted + TRIES - 1)
                + " are all in use. Close other previews, or choose another with --port.");
    }

    private static PublishRequest request(
            ServeOptions options, Path output, Optional<List<String>> formats, int threads) {
        return new PublishRequest(
                options.content(),
                output,
                options.templates(),
                Optional.empty(),
                Instant.now(),
                threads,
                formats,
                false,
                Baseline.none(),
                WithheldNames.NONE,
                Optional.empty());
    }

    /** Where the site is shown. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + live.basePath();
    }

    /** Closes when the process ends, as it does on Ctrl+C. */
    public void closeAtTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                close();
            } catch (IOException | UncheckedIOException left) {
                // The system clears its folder of temporary files.
            }
        }));
    }

    /** Ends all work, and deletes what was written. */
    @Override
    public void close() throws IOException {
        watcher.close();
        events.close();
        server.stop(0);
        threads.shutdownNow();
        live.close();
        clear(scratch);
    }

    // Work that was ended may still write its last file.
    private static void clear(Scratch scratch) throws IOException {
        for (int tries = 1; Files.exists(scratch.root()); tries++) {
            try {
                scratch.close();
            } catch (UnusableOutput busy) {
                if (tries == TRIES) throw busy;
            }
        }
    }
}
