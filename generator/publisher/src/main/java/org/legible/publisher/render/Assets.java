package org.legible.publisher.render;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.identity.Identity;
import org.legible.publisher.keep.Sha256;
import org.legible.publisher.theme.ThemeFiles;

/**
 * The style sheets, scripts and fonts of the site. Each carries a part of its own hash in its name, so that readers see a
 * new release at once whatever their browser has kept.
 */
public final class Assets {

    private static final Pattern FONT = Pattern.compile("url\\(\"\\.\\./(fonts/[^\"]+)\"\\)");
    private static final Pattern FACE = Pattern.compile("@font-face\\s*\\{([^}]*)\\}");
    // A comment after a space, which takes the comment's place, or what may hold the signs of one; "/*!" keeps a
    // licence.
    private static final Pattern COMMENT = Pattern.compile(
            "(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|url\\([^)\"']*+\\)|/\\*!.*?\\*/)|(?:^|\\s)\\s*+/\\*(?!!).*?\\*/",
            Pattern.DOTALL);
    // A comment that has whole lines of its own in a script; "/*!" and "//!" keep a licence.
    private static final Pattern SCRIPT_COMMENT = Pattern.compile(
            "^[ \\t]*+(?://(?!!).*+|/\\*(?!!)[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/[ \\t]*+)(?:\\R|\\z)", Pattern.MULTILINE);
    // Within such text a line that begins like a comment may be none.
    private static final String LINES_OF_TEXT = "`";
    private static final String LATIN = "U+0000-";
    private static final String WHEN_THERE = """
            (function (run) {
            if (document.readyState === "loading") {
            document.addEventListener("DOMContentLoaded", run);
            } else {
            run();
            }
            })(() => {
            "use strict";
            """;
    private static final String AT_ONCE = "(function () {\n\"use strict\";\n";

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final ThemeFiles theme;
    private final Identity identity;
    private final List<String> firstFonts;

    /** Makes the assets of a theme for a site. */
    public Assets(ThemeFiles theme, Identity identity) {
        this.theme = theme;
        this.identity = identity;
        identity.files().forEach(this::add);
        theme.in("fonts").filter(name -> name.endsWith(".woff2")).forEach(name -> add(name, theme.bytes(name)));
        add("site.css", sheet("styles"));
        add("large-print.css", sheet("styles/large-print"));
        // Each file is a function: its names are its own, and a fault in one leaves the others at work. What stands in
        // the head runs at once; the rest when the page is there.
        add("head.js", script(AT_ONCE, "})();\n", "scripts/head"));
        // The pages that answer have more there: who comes by an address that asks waits for nothing else.
        add("asked.js", script(AT_ONCE, "})();\n", "scripts/head", "scripts/asked"));
        add("site.js", script(WHEN_THERE, "});\n", "scripts"));
        // The search and the filter of the register are large, and only their own pages need them. The files of each
        // are one
        // function: they know one another's names.
        add("search.js", joined("scripts/find", "scripts/search"));
        add("register.js", joined("scripts/find", "scripts/register"));
        firstFonts = FACE.matcher(together("styles"))
                .results()
                .map(face -> face.group(1))
                .filter(face -> face.contains(LATIN) || !face.contains("unicode-range"))
                .flatMap(face -> FONT.matcher(face).results())
                .map(font -> file(font.group(1)))
                .toList();
    }

    /**
     * The address of an asset from the site's root, such as {@code assets/site.3f2a91c0.css}.
     *
     * @param name {@code site.css}, {@code large-print.css}, {@code head.js}, {@code asked.js}, {@code site.js}, {@code search.js}, {@code register.js} or one of the {@linkplain
     *     Identity#files() files of the site's own}
     */
    public String file(String name) {
        String address = addresses.get(name);
        if (address == null) throw new IllegalArgumentException("There is no asset " + name);
        return address;
    }

    /** True if the site has an asset of this name. */
    public boolean has(String name) {
        return addresses.containsKey(name);
    }

    /** What makes the site look like its publisher's. */
    public Identity identity() {
        return identity;
    }

    /** Every asset: its address from the site's root, and its bytes; in the order of the addresses, as a plan must be the same in every run. */
    public Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }

    /**
     * The addresses of the fonts that every page needs: those of the faces for Latin letters, and of the faces for all letters. A
     * page asks for them before it has read its style sheet, so that its words do not change their shapes under a reader's eyes.
     */
    public List<String> firstFonts() {
        return firstFonts;
    }

    // All sheets of a folder as one. Comments are for whoever changes the theme, and a quarter of what a phone would
    // fetch.
    private byte[] sheet(String folder) {
        String bare = COMMENT.matcher(together(folder))
                .replaceAll(found -> found.group(1) == null ? "\n" : Matcher.quoteReplacement(found.group(1)));
        return FONT.matcher(bare)
                .replaceAll(font -> "url(\"" + besides(font.group(1)) + "\")")
                .getBytes(StandardCharsets.UTF_8);
    }

    // All scripts of these folders as one.
    private byte[] script(String before, String after, String... folders) {
        return Stream.of(folders)
                .flatMap(theme::in)
                .filter(name -> name.endsWith(".js"))
                .map(name -> before + bare(name) + after)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] joined(String... folders) {
        return Stream.of(folders)
                .flatMap(theme::in)
                .filter(name -> name.endsWith(".js"))
                .map(this::bare)
                .collect(Collectors.joining("\n", AT_ONCE, "})();\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    // A script without its comments.
    private String bare(String name) {
        String script = theme.text(name);
        return script.contains(LINES_OF_TEXT)
                ? script
                : SCRIPT_COMMENT.matcher(script).replaceAll("");
    }

    private String together(String folder) {
        return theme.in(folder)
                .filter(name -> name.endsWith(".css"))
                .map(name ->
                        name.equals(Identity.TOKENS) ? theme.text(name) + "\n" + identity.tokens() : theme.text(name))
                .collect(Collectors.joining("\n"));
    }

    private String besides(String name) {
        return file(name).substring(Addresses.ASSETS.path().length());
    }

    private void add(String name, byte[] bytes) {
        String simple = name.substring(name.lastIndexOf('/') + 1);
        int dot = simple.lastIndexOf('.');
        String address = Addresses.ASSETS.path() + simple.substring(0, dot) + "." + hash(bytes) + simple.substring(dot);
        addresses.put(name, address);
        files.put(address, bytes);
    }

    private static String hash(byte[] bytes) {
        return Sha256.of(List.of(bytes)).substring(0, 10);
    }
}
