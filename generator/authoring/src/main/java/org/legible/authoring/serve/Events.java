package org.legible.authoring.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** The pages that somebody looks at, each of which hears when it changes (server-sent events). Safe to use from many threads. */
final class Events implements AutoCloseable {

    /** A page that somebody looks at. */
    private record Watcher(String file, HttpExchange exchange) {}

    private final CopyOnWriteArrayList<Watcher> watchers = new CopyOnWriteArrayList<>();

    /** Somebody looks at a page: keeps the answer open, on no thread. */
    void open(String file, HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        Watcher watcher = new Watcher(file, exchange);
        watchers.add(watcher);
        send(watcher, "state");
    }

    /** The files of the pages that are looked at. */
    Set<String> files() {
        return watchers.stream().map(Watcher::file).collect(Collectors.toSet());
    }

    /** Tells whoever looks at a page that something has happened to it. */
    void tell(String file, String event) {
        watchers.stream().filter(watcher -> watcher.file().equals(file)).forEach(watcher -> send(watcher, event));
    }

    /** Tells everybody. */
    void tellAll(String event) {
        watchers.forEach(watcher -> send(watcher, event));
    }

    // Whoever has gone is found out by being spoken to.
    private void send(Watcher watcher, String event) {
        byte[] message = ("event: " + event + "\ndata:\n\n").getBytes(StandardCharsets.UTF_8);
        try {
            OutputStream out = watcher.exchange().getResponseBody();
            synchronized (watcher) {
                out.write(message);
                out.flush();
            }
        } catch (IOException | IllegalStateException gone) {
            watchers.remove(watcher);
            watcher.exchange().close();
        }
    }

    @Override
    public void close() {
        watchers.forEach(watcher -> watcher.exchange().close());
        watchers.clear();
    }
}
