package org.legible.publisher.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words and phrases of a list in a sentence. Where two begin at the same word, the longer is meant. */
final class Phrases {

    private static final Map<String, Wording.Kind> KINDS = Map.of(
            "simpler", Wording.Kind.SIMPLER_WORD,
            "jargon", Wording.Kind.JARGON,
            "idiom", Wording.Kind.IDIOM,
            "noun", Wording.Kind.ABSTRACT_NOUN);
    private static final Pattern ENDS = Pattern.compile("(?![\\p{L}\\p{N}]|[-/@][\\p{L}\\p{N}])");
    private static final Pattern FIRST_WORD = Pattern.compile("[\\p{L}\\p{N}][^.:!?]*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /** A phrase of the list. */
    private record Phrase(String words, Wording.Kind kind, String instead) {

        boolean isAt(String sentence, int start) {
            return sentence.startsWith(words, start)
                    && ENDS.matcher(sentence.substring(start + words.length())).lookingAt();
        }
    }

    private Phrases(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Matcher first = WORD.matcher(phrase.words());
            if (first.lookingAt())
                byFirstWord
                        .computeIfAbsent(first.group(), word -> new ArrayList<>())
                        .add(phrase);
        }
        Comparator<Phrase> byLength =
                Comparator.comparingInt(phrase -> phrase.words().length());
        byFirstWord.values().forEach(all -> all.sort(byLength.reversed()));
    }

    /** The list that comes with the program. */
    static Phrases read() {
        List<Phrase> phrases = new ArrayList<>();
        for (String line : WordList.lines("phrases.txt")) {
            String[] parts = line.split(" *\\| *");
            for (String form : parts[1].split(", ")) phrases.add(new Phrase(form, KINDS.get(parts[0]), parts[2]));
        }
        return new Phrases(phrases);
    }

    /** The jargon that a site names itself. */
    static Phrases jargon(List<String> words) {
        return new Phrases(words.stream()
                .map(word -> new Phrase(fold(word), Wording.Kind.JARGON, "words that every reader knows"))
                .toList());
    }

    /** The phrases in a sentence. */
    List<Wording> in(String sentence) {
        String folded = fold(sentence);
        List<Wording> found = new ArrayList<>();
        Matcher word = WORD.matcher(folded);
        int from = 0;
        while (word.find()) {
            int start = word.start();
            if (start < from || isWithinAWord(folded, start)) continue;
            for (Phrase phrase : byFirstWord.getOrDefault(word.group(), List.of())) {
                if (!phrase.isAt(folded, start)) continue;
                from = start + phrase.words().length();
                if (isName(sentence, start)) break;
                found.add(new Wording(phrase.kind(), start, sentence.substring(start, from), phrase.instead()));
                break;
            }
        }
        return List.copyOf(found);
    }

    // A capital within a sentence begins a name, as in "the Self-Evaluation Plan".
    private static boolean isName(String sentence, int start) {
        return Character.isUpperCase(sentence.charAt(start))
                && FIRST_WORD.matcher(sentence.substring(0, start)).find();
    }

    // A part of a word with a hyphen, as of "self-evaluation", is another word.
    private static boolean isWithinAWord(String sentence, int start) {
        return start > 1
                && "-/.@".indexOf(sentence.charAt(start - 1)) >= 0
                && Character.isLetterOrDigit(sentence.charAt(start - 2));
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‑', '-')
                .replaceAll("\\s", " ");
    }
}
