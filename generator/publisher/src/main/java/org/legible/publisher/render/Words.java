package org.legible.publisher.render;

import java.util.Map;
import java.util.Map.Entry;
import java.util.NoSuchElementException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words of the interface in one language. {@code {name}} in a phrase is filled in; a phrase that counts has one key for
 * each plural form that the language has.
 *
 * @param tree the words as templates see them: maps of maps of text
 */
public record Words(Map<String, Object> tree) {

    /**
     * Reads the words of a language.
     *
     * @param language a BCP 47 tag; the theme must have a file of that name
     * @throws NoSuchElementException if the theme has no such words
     */
    public static Words of(ThemeFiles theme, String language) {
        return new Words(new YAMLMapper()
                .readValue(theme.text("words/" + language + ".yaml"), new TypeReference<Map<String, Object>>() {}));
    }

    /**
     * A phrase.
     *
     * @param path its keys with full stops between, such as {@code nav.reports}
     * @throws NoSuchElementException if there is no such phrase
     */
    public String get(String path) {
        Object found = tree;
        for (String key : path.split("\\.")) {
            if (!(found instanceof Map<?, ?> map) || !map.containsKey(key))
                throw new NoSuchElementException("The words have no phrase " + path);
            found = map.get(key);
        }
        return String.valueOf(found);
    }

    /** A phrase with its {@code {names}} filled in. */
    public String get(String path, Map<String, ?> values) {
        String phrase = get(path);
        for (Entry<String, ?> value : values.entrySet())
            phrase = phrase.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        return phrase;
    }

    /** A phrase that counts, with {@code {count}} filled in; it has the keys {@code one} and {@code other}. */
    public String count(String path, int count) {
        return get(path + (count == 1 ? ".one" : ".other"), Map.of("count", count));
    }
}
