package org.legible.publisher.words;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.legible.publisher.link.ReferenceWords;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Text;
import org.legible.publisher.theme.ThemeFiles;

/**
 * The words of the interface for pages in one language. {@code {name}} in a phrase is filled in; a phrase that counts has one
 * key for each plural form that the language has. A phrase that nobody has translated is one of another language, and says so
 * ({@link ForeignText}).
 *
 * @param language the language of the pages, a BCP 47 tag
 * @param tree the words as templates see them: maps of maps of text
 */
public record Words(String language, Map<String, Object> tree) {

    /** The language in which every phrase is there. */
    public static final String DEFAULT_LANGUAGE = "en-GB";

    /** The words of the default theme. */
    public static Words ofTheme() {
        return new WordsByLanguage(new ThemeFiles(), DEFAULT_LANGUAGE, Map.of(), new Problems()).in(DEFAULT_LANGUAGE);
    }

    /**
     * A phrase.
     *
     * @param path its keys with full stops between, such as {@code nav.reports}
     * @throws NoSuchElementException if there is no such phrase
     */
    public String get(String path) {
        return String.valueOf(at(path));
    }

    /** A phrase with its {@code {names}} filled in. */
    public String get(String path, Map<String, ?> values) {
        return fill(get(path), values);
    }

    /** A phrase that counts, in the form that its language has for this count, with {@code {count}} filled in. */
    public String count(String path, int count) {
        Map<?, ?> forms = (Map<?, ?>) at(path);
        String language = languageOf(path + "." + PluralRules.OTHER);
        Object form = forms.get(PluralRules.of(language).form(count));
        String phrase = String.valueOf(form == null ? forms.get(PluralRules.OTHER) : form);
        return fill(phrase, Map.of("count", numbers(language).format(count)));
    }

    /** The language that a phrase is in. */
    public String languageOf(String path) {
        return ForeignText.languageOf(get(path)).orElse(language);
    }

    /** How texts in this language make references. */
    public ReferenceWords references() {
        return ReferenceWords.of(Locale.forLanguageTag(language), key -> ForeignText.plain(get("reference." + key)));
    }

    /** The keys in a group of phrases, sorted. */
    public SortedSet<String> keys(String path) {
        SortedSet<String> keys = new TreeSet<>();
        ((Map<?, ?>) at(path)).keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }

    /** A number as readers of the pages write it. */
    public String number(int number) {
        return numbers(language).format(number);
    }

    /** The numbers of a language as its readers write them. */
    public static NumberFormat numbers(String language) {
        return NumberFormat.getNumberInstance(Locale.forLanguageTag(language));
    }

    // What is filled in is in the page's language where it does not say otherwise, also in a phrase that is in another.
    private String fill(String phrase, Map<String, ?> values) {
        boolean isForeign = ForeignText.isMarked(phrase);
        for (Entry<String, ?> value : values.entrySet()) {
            String text = value.getValue() instanceof Text content ? content.shown() : String.valueOf(value.getValue());
            phrase = phrase.replace("{" + value.getKey() + "}", isForeign ? ForeignText.of(language, text, "") : text);
        }
        return phrase;
    }

    private Object at(String path) {
        Object found = find(path);
        if (found == null) throw new NoSuchElementException("The words have no phrase " + path);
        return found;
    }

    private Object find(String path) {
        Object found = tree;
        for (String key : path.split("\\.")) found = found instanceof Map<?, ?> map ? map.get(key) : null;
        return found;
    }
}
