package org.legible.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the website under its base path, as GitHub Pages does for a repository, and remembers what was not there. */
final class Server implements AutoCloseable {

    static {
        // Without this each answer waits 40 ms for the one before it to be acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final String BASE = Website.basePath();
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "xml", "application/xml; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<String> missing = new CopyOnWriteArrayList<>();
    private final Map<String, String> instead = new ConcurrentHashMap<>();

    Server() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The address of the site, with a slash at its end. */
    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BASE;
    }

    /** The address of a page as readers see it, without {@code index.html}. */
    String address(String page) {
        return base() + page.replaceFirst("(^|/)index\\.html$", "$1");
    }

    /** What was asked for and not there. */
    List<String> missing() {
        return missing;
    }

    /** Serves other text in the place of a page. */
    void instead(String page, String html) {
        instead.put(BASE + page, html);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = Website.FOLDER.resolve(path.startsWith(BASE) ? path.substring(BASE.length()) : "404.html");
        if (Files.isDirectory(file)) file = file.resolve("index.html");
        boolean found = path.startsWith(BASE) && Files.isRegularFile(file);
        // Browsers ask for an icon on their own.
        if (!found && !path.equals("/favicon.ico")) missing.add(path);
        String other = instead.get(path);
        byte[] body = other == null
                ? Files.readAllBytes(found ? file : Website.FOLDER.resolve("404.html"))
                : other.getBytes(StandardCharsets.UTF_8);
        String name = found ? file.getFileName().toString() : "404.html";
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(name.replaceFirst(".*\\.", ""), "application/octet-stream"));
        exchange.sendResponseHeaders(found ? 200 : 404, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
