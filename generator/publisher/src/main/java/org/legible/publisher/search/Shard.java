package org.legible.publisher.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file of words as it fills: words that follow one another in the alphabet. */
final class Shard {

    private static final int LARGE = 10_000;

    private final Map<String, List<String>> words = new TreeMap<>();
    private final Map<String, Collection<String>> forms = new TreeMap<>();
    private final Map<String, Collection<String>> same = new TreeMap<>();
    private final String first;
    private int letters;

    /** @param first the first name in it */
    Shard(String first) {
        this.first = first;
    }

    /** True if so many letters more would make it a large file, so that they begin one of their own. */
    boolean isFullWith(int more) {
        return letters > 0 && letters + more > LARGE;
    }

    /** A word, with its forms and rows. */
    void word(String key, List<String> fields) {
        words.put(key, fields);
        letters += fields.stream().mapToInt(String::length).sum() + key.length();
    }

    /** A form whose word has another key, or several words. */
    void form(String form, Collection<String> keys) {
        forms.put(form, keys);
        letters += form.length() * 2;
    }

    /** A name that means further words. */
    void same(String name, Collection<String> keys) {
        same.put(name, keys);
        letters += name.length() * 2;
    }

    /** The first name in it. */
    String first() {
        return first;
    }

    /** What the file holds. */
    Object data() {
        return List.of(words, forms, same);
    }
}
