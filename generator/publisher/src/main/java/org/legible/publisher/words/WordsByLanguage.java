package org.legible.publisher.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.theme.ThemeFiles;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One set of words for each language of a site. Over the words of the site's own language, and over the theme's English below
 * those, lie the theme's file for the language and the site's own, key by key. What neither has stays in the language that it
 * is in, and is marked as that. A file for a language serves its regions too: {@code fr.yaml} serves {@code fr-CA}.
 */
public final class WordsByLanguage {

    private final ThemeFiles theme;
    private final Problems problems;
    private final Map<String, Words> sets = new TreeMap<>();

    /** What was said already: a file that serves two regions is read for each of them. */
    private final Set<String> told = new HashSet<>();

    /**
     * Reads the words of every language that a site has.
     *
     * @param site the site's own language, a BCP 47 tag
     * @param named every language of the site, with the place where content first names it
     * @param problems takes what is wrong with words files, and which phrases are not translated
     */
    public WordsByLanguage(ThemeFiles theme, String site, Map<String, Place> named, Problems problems) {
        this.theme = theme;
        this.problems = problems;
        Words english = new Words(Words.DEFAULT_LANGUAGE, ours(Words.DEFAULT_LANGUAGE));
        sets.put(site, read(site, english, named.get(site)));
        named.forEach((language, place) -> sets.computeIfAbsent(language, tag -> read(tag, sets.get(site), place)));
    }

    /** The words for pages in this language, which must be one that the site has. */
    public Words in(String language) {
        return sets.get(language);
    }

    /** The file of the words of exactly this language. */
    static String file(String language) {
        return "words/" + language + ".yaml";
    }

    private Words read(String language, Words fallback, Place place) {
        // Words of British English may stand on a page in American English; on a page in Welsh they would be a false
        // claim.
        boolean isEnglish = Languages.areAlike(language, Words.DEFAULT_LANGUAGE);
        Map<String, Object> words =
                isEnglish ? ours(Words.DEFAULT_LANGUAGE) : marked(fallback.tree(), fallback.language(), language);
        List<String> tags = Languages.narrowing(language);
        for (String tag : tags) if (theme.ours(file(tag)).isPresent()) words = merged(words, ours(tag));
        boolean hasOurs = tags.stream().anyMatch(tag -> theme.ours(file(tag)).isPresent());
        String theirs = "";
        for (String tag : tags) {
            Optional<String> text = theme.theirs(file(tag));
            if (text.isEmpty()) continue;
            theirs = file(tag);
            words = new WordsFile("templates/" + theirs, tag, theme, told.add(theirs) ? problems : new Problems())
                    .over(words, text.get());
        }
        List<String> missing = new ArrayList<>();
        addMissing(words, "", missing);
        if (!theirs.isEmpty() && !missing.isEmpty() && told.add(theirs + missing))
            problems.add(untranslated(theirs, missing, fallback));
        // A report in another language is told in the site's words, and nothing is wrong with that.
        boolean isSites = sets.isEmpty();
        if (isSites && theirs.isEmpty() && !isEnglish && !missing.isEmpty())
            problems.add(
                    hasOurs
                            ? withoutSomeWords(language, missing, fallback, place)
                            : withoutWords(language, fallback, place));
        return new Words(language, words);
    }

    private static Problem withoutWords(String language, Words fallback, Place place) {
        return Problem.warning(
                "language-without-words",
                place,
                "There are no words of the interface in " + Languages.name(language) + ".",
                "The menus and headings of its pages are in " + Languages.name(fallback.language())
                        + ", marked as that. Not everybody who reads the one language reads the other.",
                "Write " + file(language)
                        + " in your templates folder, with as many of the phrases as you can; the README of "
                        + "the templates says how. Or leave it so.");
    }

    // The theme has the words of reports in some languages, and of a whole site in English alone.
    private static Problem withoutSomeWords(String language, List<String> missing, Words fallback, Place place) {
        return Problem.warning(
                "language-without-words",
                place,
                "Some words of the interface are not there in " + Languages.name(language) + ": "
                        + String.join(", ", missing) + ".",
                "They stand on the site's own pages in " + Languages.name(fallback.language())
                        + ", marked as that. Not everybody who reads the one language reads the other.",
                "Write " + file(language)
                        + " in your templates folder with those that you can; the README of the templates says how. Or leave"
                        + " it so.");
    }

    private static Problem untranslated(String file, List<String> missing, Words fallback) {
        return Problem.warning(
                "phrases-not-translated",
                Place.of("templates/" + file),
                "These phrases are not translated yet: " + String.join(", ", missing) + ".",
                "They stand on its pages in " + Languages.name(fallback.language())
                        + ", marked as that. Not everybody who reads the one language reads the other.",
                "Add those that you can; " + file(Words.DEFAULT_LANGUAGE) + " of the theme has them all.");
    }

    private Map<String, Object> ours(String language) {
        return new YAMLMapper()
                .readValue(theme.ours(file(language)).orElseThrow(), new TypeReference<Map<String, Object>>() {});
    }

    private static Map<String, Object> marked(Map<String, Object> words, String language, String page) {
        Map<String, Object> marked = new LinkedHashMap<>();
        words.forEach((key, value) -> marked.put(
                key,
                value instanceof Map<?, ?> group
                        ? marked(WordsFile.phrases(group), language, page)
                        : ForeignText.of(language, String.valueOf(value), page)));
        return marked;
    }

    private static Map<String, Object> merged(Map<String, Object> base, Map<String, Object> own) {
        Map<String, Object> merged = new LinkedHashMap<>(base);
        own.forEach((key, value) -> merged.put(
                key,
                value instanceof Map<?, ?> group && base.get(key) instanceof Map<?, ?> below && !WordsFile.counts(below)
                        ? merged(WordsFile.phrases(below), WordsFile.phrases(group))
                        : value));
        return merged;
    }

    /** Adds the paths of phrases that are marked; of a group that is marked as a whole, only its own. */
    private static boolean addMissing(Map<String, Object> words, String path, List<String> missing) {
        List<String> below = new ArrayList<>();
        boolean all = true;
        for (Map.Entry<String, Object> entry : words.entrySet()) {
            String name = path + entry.getKey();
            if (entry.getValue() instanceof Map<?, ?> group) {
                all &= addMissing(WordsFile.phrases(group), name + ".", below);
            } else if (ForeignText.isMarked(String.valueOf(entry.getValue()))) {
                below.add(name);
            } else {
                all &= !ForeignText.isWords(String.valueOf(entry.getValue()));
            }
        }
        missing.addAll(all && !path.isEmpty() && below.size() > 1 ? List.of(path + "*") : below);
        return all;
    }
}
