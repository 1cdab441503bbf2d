package org.legible.publisher.render;

import java.util.Map;
import java.util.Map.Entry;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words of the interface in one language. {@code {name}} in a phrase is filled in; a phrase that counts has one key for
 * each plural form that the language has.
 *
 * @param tree the words as templates see them: maps of maps of text
 */
public record Words(Map<String, Object> tree) {

    /** The language in which every phrase is there. */
    public static final String DEFAULT_LANGUAGE = "en-GB";

    /** The words of the default theme. */
    public static Words ofTheme() {
        return of(new ThemeFiles(), DEFAULT_LANGUAGE, new Problems());
    }

    /**
     * Reads the words of a language: those of the theme, over which the site's own words file is laid key by key. Where
     * neither has a phrase in that language, a problem says so, and the phrase of the default language stands in.
     *
     * @param language a BCP 47 tag; {@link #has} must be true of it
     */
    public static Words of(ThemeFiles theme, String language, Problems problems) {
        Map<String, Object> all = read(theme, DEFAULT_LANGUAGE);
        String file = file(language);
        Map<String, Object> base = theme.ours(file).isPresent() ? read(theme, language) : all;
        Optional<String> own = theme.theirs(file);
        if (own.isEmpty()) return new Words(base);
        WordsFile words = new WordsFile("templates/" + file, theme, problems);
        // Words of British English may stand on a page in American English; on a page in Welsh they would be a false
        // claim.
        boolean isSameLanguage =
                theme.ours(file).isPresent() || primary(language).equals(primary(DEFAULT_LANGUAGE));
        return new Words(words.over(base, own.get(), isSameLanguage));
    }

    /** True if there are words in this language, in the theme or in the site's own folder. */
    public static boolean has(ThemeFiles theme, String language) {
        return theme.has(file(language));
    }

    private static Map<String, Object> read(ThemeFiles theme, String language) {
        return new YAMLMapper()
                .readValue(theme.ours(file(language)).orElseThrow(), new TypeReference<Map<String, Object>>() {});
    }

    private static String file(String language) {
        return "words/" + language + ".yaml";
    }

    private static String primary(String language) {
        return language.replaceFirst("-.*", "");
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
            phrase = phrase.replace("{" + value.getKey() + "}", shown(value.getValue()));
        return phrase;
    }

    private static String shown(Object value) {
        return value instanceof Text text ? text.shown() : String.valueOf(value);
    }

    /** A phrase that counts, with {@code {count}} filled in; it has the keys {@code one} and {@code other}. */
    public String count(String path, int count) {
        return get(path + (count == 1 ? ".one" : ".other"), Map.of("count", count));
    }
}
