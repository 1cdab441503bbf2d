package org.legible.publisher.plain;

import eu.crydee.syllablecounter.SyllableCounter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What measures of reading count in a text. Names, numbers, letters that stand for words, and addresses are left out: they say
 * nothing of how plainly somebody writes.
 *
 * @param hard the words that a list lacks, each with how often it stands
 */
record ReadingCounts(int sentences, int words, int syllables, Map<String, Integer> hard) {

    private static final SyllableCounter SYLLABLES = new SyllableCounter();
    private static final Pattern TOKEN = Pattern.compile("[^\\s“”\"()\\[\\]…–—]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern PLAIN = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");

    /** Counts in these sentences, by a list of the words that their readers know. */
    static ReadingCounts of(List<Sentence> sentences, WordList known) {
        Set<String> names = names(sentences);
        Map<String, Integer> hard = new HashMap<>();
        int all = 0;
        int words = 0;
        int syllables = 0;
        for (Sentence sentence : sentences) {
            int before = words;
            Matcher token = TOKEN.matcher(sentence.words());
            while (token.find()) {
                String word = EDGES.matcher(token.group()).replaceAll("");
                if (!isCounted(word, token.start() == 0, names)) continue;
                String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
                words++;
                for (String part : small.split("[-']")) syllables += part.length() > 1 ? SYLLABLES.count(part) : 0;
                if (small.length() == 1) syllables++;
                if (!known.knows(small)) hard.merge(small, 1, Integer::sum);
            }
            if (words > before) all++;
        }
        return new ReadingCounts(all, words, syllables, Map.copyOf(hard));
    }

    private static boolean isCounted(String word, boolean isFirst, Set<String> names) {
        if (!PLAIN.matcher(word).matches()) return false;
        boolean isCapital = Character.isUpperCase(word.charAt(0)) && !word.matches("I(?:['’].+)?");
        return !isCapital || isFirst && !names.contains(word);
    }

    // What stands with a capital within a sentence is a name wherever it stands.
    private static Set<String> names(List<Sentence> sentences) {
        Set<String> names = new HashSet<>();
        for (Sentence sentence : sentences) {
            Matcher token = TOKEN.matcher(sentence.words());
            while (token.find())
                if (token.start() > 0) names.add(EDGES.matcher(token.group()).replaceAll(""));
        }
        names.removeIf(word -> word.isEmpty() || !Character.isUpperCase(word.charAt(0)));
        return names;
    }

    /** How often words stand that the list lacks. */
    int hardWords() {
        return hard.values().stream().mapToInt(Integer::intValue).sum();
    }
}
