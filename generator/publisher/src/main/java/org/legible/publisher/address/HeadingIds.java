package org.legible.publisher.address;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives headings their ids, as GitHub does: lower case, hyphens for spaces, no punctuation. */
public final class HeadingIds {

    private final Set<String> taken = new HashSet<>();

    /**
     * Takes an id that the author wrote.
     *
     * @return false if it was taken already
     */
    public boolean take(String id) {
        return taken.add(id);
    }

    /** An id for a heading of this text; the second alike ends in {@code -2}, as the content contract says. */
    public String make(String text) {
        String base = slug(text).isEmpty() ? "section" : slug(text);
        String id = base;
        for (int next = 2; !taken.add(id); next++) id = base + "-" + next;
        return id;
    }

    /** The text in lower case with hyphens for spaces and without punctuation; empty if it has no letter or digit. */
    public static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') slug.appendCodePoint(c);
            else if (Character.isWhitespace(c)) slug.append('-');
        });
        return slug.toString();
    }
}
