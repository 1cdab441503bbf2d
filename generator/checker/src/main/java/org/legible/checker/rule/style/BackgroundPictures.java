package org.legible.checker.rule.style;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.legible.checker.css.ValueLists;
import org.legible.checker.rule.Inspection;

/** Finds the pictures that the styles of a page name, among the files beside it and in the page itself. */
final class BackgroundPictures {

    /** An address that holds a picture itself is not looked into where it is longer. */
    private static final int LONGEST_DATA = 200_000;

    /** The picture that a value such as {@code url(a.png)} means; empty where it is not at hand. */
    static Optional<Pixels> find(Inspection page, String value) {
        Optional<String> inner = ValueLists.arguments(value, "url");
        if (inner.isEmpty()) return Optional.empty();
        String address = inner.get().replaceAll("^[\"']|[\"']$", "").strip();
        boolean data = address.regionMatches(true, 0, "data:", 0, 5);
        if (data && address.length() > LONGEST_DATA || !data && !fromPage(page, address)) return Optional.empty();
        Optional<String> path = data ? Optional.of(address) : page.site().resolve(address);
        return path.flatMap(key -> page.site()
                .neighbours()
                .about(key, Pixels.class, k -> bytes(page, k, data).flatMap(Pixels::read)));
    }

    /** An address in a linked sheet starts from that sheet, which the style does not tell. */
    private static boolean fromPage(Inspection page, String address) {
        return address.startsWith("/") || page.page().html().contains(address);
    }

    private static Optional<byte[]> bytes(Inspection page, String key, boolean data) {
        return data ? inAddress(key) : page.site().resources().bytes(key);
    }

    private static Optional<byte[]> inAddress(String address) {
        int comma = address.indexOf(',');
        if (comma < 0) return Optional.empty();
        String body = address.substring(comma + 1);
        boolean base64 = address.substring(0, comma).strip().toLowerCase().endsWith(";base64");
        try {
            String plain = body.indexOf('%') < 0
                    ? body
                    : URLDecoder.decode(body.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
            return Optional.of(
                    base64 ? Base64.getMimeDecoder().decode(plain) : plain.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
