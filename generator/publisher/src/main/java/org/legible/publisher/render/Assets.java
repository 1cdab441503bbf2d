package org.legible.publisher.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.identity.Identity;
import org.legible.publisher.theme.ThemeFiles;

/**
 * The style sheets, scripts and fonts of the site. Each carries a part of its own hash in its name, so that readers see a
 * new release at once whatever their browser has kept.
 */
public final class Assets {

    private static final Pattern FONT = Pattern.compile("url\\(\"\\.\\./(fonts/[^\"]+)\"\\)");
    private static final Pattern IMPORT = Pattern.compile("from \"\\./([^\"]+)\"");

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final ThemeFiles theme;
    private final Identity identity;

    /** Makes the assets of a theme for a site. */
    public Assets(ThemeFiles theme, Identity identity) {
        this.theme = theme;
        this.identity = identity;
        identity.files().forEach(this::add);
        theme.in("fonts").filter(name -> name.endsWith(".woff2")).forEach(name -> add(name, theme.bytes(name)));
        add("site.css", sheet("styles"));
        add("large-print.css", sheet("styles/large-print"));
        theme.in("scripts").forEach(name -> script(name.substring("scripts/".length())));
    }

    /**
     * The address of an asset from the site's root, such as {@code assets/site.3f2a91c0.css}.
     *
     * @param name {@code site.css}, {@code large-print.css}, a script's name or one of the {@linkplain Identity#files()
     *     files of the site's own}
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

    /** Every asset: its address from the site's root, and its bytes. */
    public Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    // All sheets of a folder as one, in the order of their names.
    private byte[] sheet(String folder) {
        String all = theme.in(folder)
                .filter(name -> name.endsWith(".css"))
                .map(name ->
                        name.equals(Identity.TOKENS) ? theme.text(name) + "\n" + identity.tokens() : theme.text(name))
                .collect(Collectors.joining("\n"));
        return replace(FONT, all, font -> "url(\"" + besides(font.group(1)) + "\")")
                .getBytes(StandardCharsets.UTF_8);
    }

    // A script's name depends on its text, and its text on the names of those that it imports: those come first.
    private String script(String name) {
        if (!addresses.containsKey(name)) {
            String text = replace(
                    IMPORT, theme.text("scripts/" + name), other -> "from \"./" + script(other.group(1)) + "\"");
            add(name, text.getBytes(StandardCharsets.UTF_8));
        }
        return besides(name);
    }

    private String besides(String name) {
        return file(name).substring(Addresses.ASSETS.path().length());
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> with) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(with.apply(match)));
    }

    private void add(String name, byte[] bytes) {
        String simple = name.substring(name.lastIndexOf('/') + 1);
        int dot = simple.lastIndexOf('.');
        String address = Addresses.ASSETS.path() + simple.substring(0, dot) + "." + hash(bytes) + simple.substring(dot);
        addresses.put(name, address);
        files.put(address, bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
