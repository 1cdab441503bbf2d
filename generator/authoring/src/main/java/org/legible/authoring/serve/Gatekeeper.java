package org.legible.authoring.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in only those who sit at this machine. A page somewhere on the web can have its own name lead here (DNS rebinding) and
 * read what is not published yet; but its browser says by which name it came.
 *
 * @param port the port that the server listens at
 */
record Gatekeeper(int port) {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final int MISDIRECTED = 421;
    private static final int NOT_ALLOWED = 405;
    private static final int FORBIDDEN = 403;

    /** Why a request is refused. */
    record Refusal(int status, String reason) {}

    /** Why this request is refused; empty if it is welcome. */
    Optional<Refusal> refuses(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1 || !isOurs(hosts.get(0)))
            return Optional.of(new Refusal(
                    MISDIRECTED,
                    "This preview is shown only at http://localhost:" + port + "/, on the machine that it runs on."));
        String origin = headers.getFirst("Origin");
        if (origin != null && !isOurs(origin.replaceFirst("^http://", "")))
            return Optional.of(new Refusal(FORBIDDEN, "Other websites may not read this preview."));
        if (!METHODS.contains(exchange.getRequestMethod()))
            return Optional.of(new Refusal(NOT_ALLOWED, "A preview is only read."));
        return Optional.empty();
    }

    private boolean isOurs(String host) {
        String small = host.toLowerCase(Locale.ROOT);
        return HOSTS.stream().anyMatch(name -> small.equals(name + ":" + port));
    }

    /** What every answer says: keep nothing, guess no type, and let no page of another site take it in. */
    static void guard(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("X-Frame-Options", "SAMEORIGIN");
    }

    /** The path that a request asks for, decoded once; empty if it cannot be meant well. */
    static Optional<String> path(URI asked) {
        String path = asked.getPath();
        boolean isOdd = path == null
                || !path.startsWith("/")
                || path.contains("\\")
                || path.contains("//")
                || path.chars().anyMatch(Character::isISOControl)
                || List.of(path.split("/")).stream().anyMatch(step -> step.equals("..") || step.equals("."))
                // Decoded once, it is another path than a host of websites would see.
                || asked.getRawPath().toLowerCase(Locale.ROOT).matches(".*%(2f|5c|25).*");
        return isOdd ? Optional.empty() : Optional.of(path);
    }
}
