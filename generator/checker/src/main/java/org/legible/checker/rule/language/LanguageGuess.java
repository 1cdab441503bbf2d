package org.legible.checker.rule.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.Texts;
import org.legible.checker.page.WordSet;

/** Guesses the language of a text by its commonest words; says nothing unless it is sure. */
final class LanguageGuess {

    /** The commonest words of each language, those that several share included. */
    private static final Map<String, WordSet> COMMON = common();

    private static final WordSet IN_NAMES = WordSet.of(
            Texts.split(
                    "a o i e y de la le les el los las des du da do dos das del di il lo van von der den die en au al un une in of the"));

    private static final Pattern QUOTED = Pattern.compile("[\"\u201c\u00ab]([^\"\u201d\u00bb]{8,200})[\"\u201d\u00bb]");

    private static Map<String, WordSet> common() {
        Map<String, WordSet> common = new HashMap<>();
        WordLists.keyed(WordLists.lines(LanguageGuess.class, "common-words.txt"))
                .forEach((language, words) -> common.put(language, WordSet.of(words)));
        return common;
    }

    /** The name of a language in English. */
    static String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** The language of words that are surely not in the one declared; empty where that is not sure. */
    static Optional<String> differs(long[] words, String tag) {
        String declared = LanguageTags.primary(tag);
        // Where a third of the words are common, no other language can be three times as frequent.
        if (words.length < 4 || third(words, declared)) return Optional.empty();
        if (!COMMON.containsKey(declared) && !otherLetters(tag)) return Optional.empty();
        long own = hits(words, declared);
        String best = declared;
        long most = own;
        boolean alone = true;
        for (String language : COMMON.keySet()) {
            long hits = hits(words, language);
            if (hits < most || language.equals(best)) continue;
            alone = hits > most;
            if (alone) best = language;
            most = hits;
        }
        boolean sure = most >= 3 && most >= 3 * own + 1 && most * 10 >= words.length * 3L;
        if (best.equals(declared) || !alone || !sure || !sentence(words, best)) return Optional.empty();
        return Optional.of(best);
    }

    private static boolean otherLetters(String tag) {
        Set<UnicodeScript> written = WritingSystem.of(tag);
        return !written.isEmpty() && !written.contains(UnicodeScript.LATIN);
    }

    /** Whether more than articles and prepositions tell the language: those stand in names and titles everywhere. */
    private static boolean sentence(long[] words, String language) {
        WordSet common = COMMON.get(language);
        return Arrays.stream(words)
                        .filter(word -> common.has(word) && !IN_NAMES.has(word))
                        .distinct()
                        .count()
                > 1;
    }

    /** The language of a quotation inside a text. */
    static Optional<String> quoted(String text, String declared) {
        if (!COMMON.containsKey(declared)) return Optional.empty();
        if (text.indexOf('"') < 0 && text.indexOf('\u201c') < 0 && text.indexOf('\u00ab') < 0) return Optional.empty();
        Matcher quotation = QUOTED.matcher(text);
        while (quotation.find()) {
            long[] words = Texts.spoken(quotation.group(1));
            for (String language : COMMON.keySet()) {
                long hits = hits(words, language);
                boolean other = !language.equals(declared)
                        && hits * 2 >= words.length
                        && hits > 1
                        && hits(words, declared) == 0;
                if (words.length > 2 && other) return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Whether a third of the words are common in a language: in most texts the first few sentences tell. */
    private static boolean third(long[] words, String language) {
        WordSet common = COMMON.get(language);
        if (common == null) return false;
        int wanted = (words.length + 2) / 3;
        for (long word : words) if (common.has(word) && --wanted <= 0) return true;
        return false;
    }

    private static long hits(long[] words, String language) {
        WordSet common = COMMON.get(language);
        if (common == null) return 0;
        long hits = 0;
        for (long word : words) if (common.has(word)) hits++;
        return hits;
    }
}
