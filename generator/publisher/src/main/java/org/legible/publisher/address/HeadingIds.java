package org.legible.publisher.address;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives headings their ids, as GitHub does: lower case, hyphens for spaces, no punctuation. A heading such as
 * "Recommendation 3" gets {@code section-recommendation-3}: the id that it would have on GitHub is the recommendation's own.
 */
public final class HeadingIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** Ids for another text that stands beside one, and perhaps within it: they differ from all that are taken by now. */
    public HeadingIds beside() {
        HeadingIds beside = new HeadingIds();
        beside.taken.addAll(taken);
        beside.next.putAll(next);
        return beside;
    }

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
        String slug = slug(text);
        String base = slug.isEmpty() ? "section" : Anchors.isReserved(slug) ? "section-" + slug : slug;
        String id = base;
        // The next number is remembered: counting up from 2 each time would take for ever in a text of like headings.
        while (!taken.add(id)) id = base + "-" + next.merge(base, 2, (sofar, two) -> sofar + 1);
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
