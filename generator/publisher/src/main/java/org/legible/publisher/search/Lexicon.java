package org.legible.publisher.search;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a site: the key of each, with the forms in which it was met; and which keys lead to a further one, as that of an
 * abbreviation does. Safe to use from many threads.
 */
final class Lexicon {

    private final Map<String, Set<String>> forms = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> same = new ConcurrentHashMap<>();

    /** A word was met in this form. */
    void met(String key, String form) {
        put(forms, key, form);
    }

    /** Who asks for a name means the term with this key too. */
    void means(String name, String key) {
        if (!name.equals(key)) put(same, name, key);
    }

    /** What was met in one report. */
    void add(ReportWords words) {
        words.forms().forEach((key, forms) -> forms.forEach(form -> met(key, form)));
        words.same().forEach((name, keys) -> keys.forEach(key -> means(name, key)));
    }

    /** The forms of each key. */
    Map<String, Set<String>> forms() {
        return forms;
    }

    /** The further keys of each key. */
    Map<String, Set<String>> same() {
        return same;
    }

    private static void put(Map<String, Set<String>> map, String key, String value) {
        Set<String> values = map.get(key);
        if (values == null) values = map.computeIfAbsent(key, first -> ConcurrentHashMap.newKeySet());
        if (!values.contains(value)) values.add(value);
    }
}
