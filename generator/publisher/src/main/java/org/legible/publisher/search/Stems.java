package org.legible.publisher.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Which words are forms of one word, in one language: "inspected" and "inspecting" have one stem. The stems are Snowball's, in
 * the languages that it has; in others each form is a word of its own. Not safe to use from several threads.
 */
final class Stems {

    private static final String STEMMERS = "org.tartarus.snowball.ext.";
    private static final String LISTS = "/org/apache/lucene/analysis/";

    private final Optional<SnowballStemmer> stemmer;
    private final Set<String> little;
    private final Map<String, String> known = new HashMap<>();

    /** The stems of a language, by its BCP 47 tag. */
    Stems(String language) {
        Locale locale = Locale.forLanguageTag(language);
        // The library names its classes and lists as the languages are called in English: Norwegian for both its forms.
        String name = locale.getDisplayLanguage(Locale.ENGLISH).replaceFirst(" .*", "");
        stemmer = stemmer(name);
        little = Set.copyOf(littleWords(language));
    }

    /**
     * The words of a language that say nothing by themselves, such as "the" and "of", folded; empty where the library has no
     * list.
     */
    static List<String> littleWords(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayLanguage(Locale.ENGLISH).replaceFirst(" .*", "");
        return read("snowball/" + name.toLowerCase(Locale.ROOT) + "_stop.txt")
                .or(() -> read(locale.getLanguage() + "/stopwords.txt"))
                .orElse(List.of());
    }

    /** True for a word that says nothing by itself. */
    boolean isLittle(String folded) {
        return little.contains(folded);
    }

    /** The stem of a word in small letters, folded; a little word is its own. */
    String of(String word) {
        return known.computeIfAbsent(word, this::find);
    }

    private String find(String word) {
        String folded = Folding.fold(word);
        if (stemmer.isEmpty() || isLittle(folded)) return folded;
        SnowballStemmer snowball = stemmer.get();
        snowball.setCurrent(word);
        snowball.stem();
        String stem = Folding.fold(snowball.getCurrent());
        return stem.isEmpty() ? folded : stem;
    }

    private static Optional<SnowballStemmer> stemmer(String name) {
        try {
            return Optional.of((SnowballStemmer)
                    Class.forName(STEMMERS + name + "Stemmer").getConstructor().newInstance());
        } catch (ReflectiveOperationException | LinkageError none) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> read(String list) {
        try (InputStream stream = SnowballStemmer.class.getResourceAsStream(LISTS + list)) {
            if (stream == null) return Optional.empty();
            // A bar begins a remark in the lists of Snowball, a hash in the others.
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("[|#].*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .flatMap(line -> Folding.words(line).stream())
                    // What an apostrophe joins is left alone: "we'll" without it is "well".
                    .filter(word -> word.parts().size() == 1)
                    .map(word -> Folding.fold(word.whole()))
                    .distinct()
                    .sorted()
                    .collect(Collectors.toList()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
