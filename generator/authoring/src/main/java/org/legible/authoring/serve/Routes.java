package org.legible.authoring.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.console.FailureText;
import org.legible.publisher.console.HeldBackText;
import org.legible.publisher.library.HeldBack;
import org.legible.publisher.pipeline.Preview;
import tools.jackson.databind.ObjectMapper;

/**
 * What stands at which path: the site below its base path, as its host would show it, and what belongs to the preview below a
 * path that no site has. Paths are sought among those of the site; none is ever a path on this machine.
 */
final class Routes implements HttpHandler {

    /** Where that stands which belongs to the preview. */
    static final String OWN = "/.legible/";

    private static final String HTML = "text/html; charset=utf-8";
    private static final String INDEX = "index.html";
    private static final Map<String, String> RESOURCES = Map.of(
            "preview.js", "text/javascript; charset=utf-8",
            "preview.css", "text/css; charset=utf-8",
            "banner.css", "text/css; charset=utf-8",
            "panel.html", HTML);

    private final Gatekeeper gatekeeper;
    private final LivePreview preview;
    private final Events events;
    private final ObjectMapper json = new ObjectMapper();

    Routes(Gatekeeper gatekeeper, LivePreview preview, Events events) {
        this.gatekeeper = gatekeeper;
        this.preview = preview;
        this.events = events;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Gatekeeper.guard(exchange.getResponseHeaders());
        Optional<Gatekeeper.Refusal> refusal = gatekeeper.refuses(exchange);
        Optional<String> path = Gatekeeper.path(exchange.getRequestURI());
        try {
            if (refusal.isPresent())
                say(exchange, refusal.get().status(), refusal.get().reason());
            else if (path.isEmpty()) say(exchange, 400, "There is no such address.");
            else if (path.get().startsWith(OWN)) own(exchange, path.get().substring(OWN.length()));
            else site(exchange, path.get());
        } catch (RuntimeException failure) {
            say(exchange, 500, "The page could not be made: " + FailureText.of(failure));
        }
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String page = query == null ? "" : URLDecoder.decode(query, StandardCharsets.UTF_8);
        if (name.equals("events")) events.open(file(page), exchange);
        else if (name.equals("state"))
            send(exchange, 200, "application/json; charset=utf-8", json.writeValueAsBytes(preview.state(file(page))));
        else if (RESOURCES.containsKey(name)) send(exchange, 200, RESOURCES.get(name), resource(name));
        else say(exchange, 404, "There is no such address.");
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Routes.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private void site(HttpExchange exchange, String path) throws IOException {
        String base = preview.basePath();
        if (!path.startsWith(base)) {
            boolean isRoot = path.equals("/") || (path + "/").equals(base);
            if (isRoot) redirect(exchange, base);
            else notFound(exchange);
            return;
        }
        String file = file(path);
        Optional<byte[]> ofSearch = search(file);
        Optional<Preview.Shown> shown = ofSearch.isPresent() ? Optional.empty() : preview.show(file);
        if (ofSearch.isPresent()) page(exchange, 200, file, ofSearch.get());
        else if (shown.isPresent()) page(exchange, 200, file, shown.get().bytes());
        else if (!path.endsWith("/") && preview.show(file(path + "/")).isPresent())
            redirect(exchange, exchange.getRequestURI().getRawPath() + "/");
        else notFound(exchange);
    }

    /** The file of the site at a path of this server. */
    private String file(String path) {
        String base = preview.basePath();
        String file = path.startsWith(base) ? path.substring(base.length()) : path;
        return file.isEmpty() || file.endsWith("/") ? file + INDEX : file;
    }

    // Its index is known only when all reports have been made.
    private Optional<byte[]> search(String file) throws IOException {
        boolean isOfSearch = file.startsWith("search/") || file.startsWith("assets/search/");
        Optional<Path> found = isOfSearch ? preview.ofWhole(file) : Optional.empty();
        return found.isPresent() ? Optional.of(Files.readAllBytes(found.get())) : Optional.empty();
    }

    private void page(HttpExchange exchange, int status, String file, byte[] bytes) throws IOException {
        Optional<HeldBack> heldBack = preview.heldBack(file);
        String type = MediaTypes.of(file);
        // Out of the preview nobody sees the banner: the name of a file says what it is.
        if (heldBack.isPresent() && !type.equals(HTML))
            exchange.getResponseHeaders()
                    .set("Content-Disposition", "inline; filename=\"NOT-PUBLISHED-" + name(file) + "\"");
        send(
                exchange,
                status,
                type,
                type.equals(HTML) ? Injection.into(bytes, heldBack.map(HeldBackText::banner)) : bytes);
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "-");
    }

    private void notFound(HttpExchange exchange) throws IOException {
        Optional<Preview.Shown> page = preview.show("404.html");
        if (page.isPresent()) page(exchange, 404, "404.html", page.get().bytes());
        else say(exchange, 404, "There is no such page, and the site's own words for that could not be made.");
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        say(exchange, 302, "It stands at " + to);
    }

    private static void say(HttpExchange exchange, int status, String sentence) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead || bytes.length == 0 ? -1 : bytes.length);
        if (!isHead) exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
