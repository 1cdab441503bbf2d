package org.legible.checker.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * An address as written in a page, split as browsers split it.
 *
 * @param scheme in small letters, "" where there is none
 * @param path without query and fragment, percent-decoded; the whole address where it is external
 * @param fragment percent-decoded, "" where there is none
 * @param external whether it names another server or is no web address at all
 */
public record Href(String scheme, String path, String fragment, boolean external) {

    /** Reads an address; every text is one. */
    public static Href of(String href) {
        String rest = href.strip();
        int colon = schemeEnd(rest);
        if (colon > 0) return new Href(rest.substring(0, colon).toLowerCase(Locale.ROOT), rest, "", true);
        if (rest.startsWith("//")) return new Href("", rest, "", true);
        String fragment = "";
        int hash = rest.indexOf('#');
        if (hash >= 0) {
            fragment = decode(rest.substring(hash + 1));
            rest = rest.substring(0, hash);
        }
        int query = rest.indexOf('?');
        if (query >= 0) rest = rest.substring(0, query);
        return new Href("", decode(rest), fragment, false);
    }

    /** Where a scheme such as "https:" ends, or -1. */
    private static int schemeEnd(String href) {
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c == ':') return i;
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean further = i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-');
            if (!letter && !further) return -1;
        }
        return -1;
    }

    /**
     * The file of the site that this address means from a page; empty where it leaves the site.
     *
     * @param page the page's path, relative to the site's root
     * @param basePath the path under which the site stands
     */
    public Optional<String> resolve(String page, String basePath) {
        if (path.isEmpty()) return Optional.of(page);
        String base = basePath.endsWith("/") ? basePath : basePath + "/";
        String whole;
        if (path.startsWith("/")) {
            if (!(path + "/").equals(base) && !path.startsWith(base)) return Optional.empty();
            whole = path.length() < base.length() ? "" : path.substring(base.length());
        } else {
            int slash = page.lastIndexOf('/');
            whole = slash < 0 ? path : page.substring(0, slash + 1) + path;
        }
        return normal(whole);
    }

    private static Optional<String> normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        String[] names = path.split("/", -1);
        for (int i = 0; i < names.length; i++) {
            boolean last = i == names.length - 1;
            switch (names[i]) {
                case "" -> {
                    if (last) parts.addLast("index.html");
                }
                case "." -> {
                    if (last) parts.addLast("index.html");
                }
                case ".." -> {
                    if (parts.pollLast() == null) return Optional.empty();
                    if (last) parts.addLast("index.html");
                }
                default -> parts.addLast(names[i]);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** How the name of the file ends, in small letters and without the dot; "" where it ends in none. */
    public String extension() {
        String file = file();
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name of the file without what is asked of it, in which another address may stand; "" where there is none. */
    public String file() {
        String own = external ? path.split("[?#]", 2)[0] : path;
        int server = external ? own.indexOf("//") : -1;
        if (server >= 0 && own.indexOf('/', server + 2) < 0) return "";
        return own.substring(own.lastIndexOf('/') + 1);
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) return text;
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
