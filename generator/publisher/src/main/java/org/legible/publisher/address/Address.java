package org.legible.publisher.address;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The address of a page or file of the site, from the site's root: {@code ""} is the home page, {@code "reports/x/"} a page
 * of its own folder, {@code "feed.xml"} a file. Links between addresses are relative, so that the site works under any base
 * path and from a folder on disk.
 *
 * @param path the path without a leading slash; a page's path is empty or ends with a slash
 */
public record Address(String path) implements Comparable<Address> {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~/-]*");

    /** The home page. */
    public static final Address HOME = new Address("");

    public Address {
        Objects.requireNonNull(path);
        if (path.startsWith("/") || List.of(path.split("/")).contains(".."))
            throw new IllegalArgumentException("Not an address: " + path);
    }

    /** An address below this one. */
    public Address resolve(String child) {
        return new Address(path + child);
    }

    /** The file that a server sends for this address, from the site's root. */
    public String file() {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /**
     * A relative link from this address to another, never empty. It names a page's file, {@code index.html}, because a
     * folder on disk has no server that would find it; canonical addresses go without. What an address may not hold, such as
     * a space in a picture's name, is percent-encoded.
     */
    public String linkTo(Address target) {
        String[] from = folders(path);
        String[] to = folders(target.path);
        int shared = 0;
        while (shared < from.length && shared < to.length && from[shared].equals(to[shared])) shared++;
        StringBuilder link = new StringBuilder("../".repeat(from.length - shared));
        for (int i = shared; i < to.length; i++) link.append(to[i]).append('/');
        return encoded(link.append(target.file().substring(target.file().lastIndexOf('/') + 1))
                .toString());
    }

    /** The path with what an address may not hold, such as a space in a picture's name, percent-encoded. */
    public String encoded() {
        return encoded(path);
    }

    /** A relative link from this address to an element of another page, or of this one. */
    public String linkTo(Address target, String fragment) {
        return (target.equals(this) ? "" : linkTo(target)) + "#" + fragment;
    }

    private static String encoded(String link) {
        if (PLAIN.matcher(link).matches()) return link;
        StringBuilder encoded = new StringBuilder();
        for (byte letter : link.getBytes(StandardCharsets.UTF_8)) {
            String one = String.valueOf((char) (letter & 0xFF));
            encoded.append(PLAIN.matcher(one).matches() ? one : String.format("%%%02X", letter & 0xFF));
        }
        return encoded.toString();
    }

    private static String[] folders(String path) {
        int lastSlash = path.lastIndexOf('/');
        return lastSlash < 0 ? new String[0] : path.substring(0, lastSlash).split("/");
    }

    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }
}
