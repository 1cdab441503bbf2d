package org.legible.publisher.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes text apart into words, and words down to what readers do not mean when they differ: case, accents, apostrophes and
 * hyphens. The script {@code find/10-folding.js} does the same, letter by letter; a test holds the two together.
 *
 * <p>A word with hyphens or apostrophes in it is found by its parts and by the whole without them: "multi-agency" by "multi
 * agency" and by "multiagency", "children's" by "children" and by "childrens". In scripts that are written without spaces
 * each character is a word.
 */
final class Folding {

    private static final String ALONE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";
    // The letters of most words first: what can be told at once is most of what is asked.
    private static final String LETTERS =
            "(?:[a-zA-Z0-9]++|(?!" + ALONE + ")[\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200D\\u2060])+";
    private static final String JOINER = "(?:['\\u2018\\u2019\\u02BC\\u2010\\u2011-]|[.,](?=\\p{N}))";
    private static final Pattern WORD = Pattern.compile(ALONE + "|" + LETTERS + "(?:" + JOINER + LETTERS + ")*");
    private static final Pattern JOIN = Pattern.compile("['\\u2018\\u2019\\u02BC\\u2010\\u2011.,-]");
    private static final Pattern LEFT_OUT = Pattern.compile("['\\u2018\\u2019\\u02BC\\u2010\\u2011,-]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060]");
    // Accents of Latin, Greek and Cyrillic letters; points of Hebrew and Arabic ones. Other scripts spell vowels with
    // marks.
    private static final Pattern ACCENTS = Pattern.compile(
            "[\\u0300-\\u036F\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u064B-\\u0652\\u0670]");
    private static final Map<String, String> LETTERS_OF_ONE_LANGUAGE = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "ς", "σ");
    private static final Pattern OF_ONE_LANGUAGE = Pattern.compile("[ßæœøłđðþıς]");

    private Folding() {}

    /**
     * A word of a text.
     *
     * @param whole the word in small letters, without its joints
     * @param parts what its joints join; the whole alone where it has none
     */
    record Word(String whole, List<String> parts) {

        /** All by which it is found: the whole, and its parts but for the single letters that an apostrophe leaves over. */
        Stream<String> ways() {
            return parts.size() == 1
                    ? Stream.of(whole)
                    : Stream.concat(Stream.of(whole), parts.stream().filter(Folding::standsAlone));
        }
    }

    /** The words of a text, in order. */
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            if (isPlain(found.group())) {
                String plain = found.group().toLowerCase(Locale.ROOT);
                words.add(new Word(plain, List.of(plain)));
                continue;
            }
            String small = UNSEEN.matcher(found.group()).replaceAll("").toLowerCase(Locale.ROOT);
            if (small.isEmpty()) continue;
            words.add(new Word(
                    LEFT_OUT.matcher(small).replaceAll(""),
                    Stream.of(JOIN.split(small)).filter(part -> !part.isEmpty()).toList()));
        }
        return List.copyOf(words);
    }

    /** A word without its accents, in small letters. */
    static String fold(String word) {
        if (isPlain(word)) return word.toLowerCase(Locale.ROOT);
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain = ACCENTS.matcher(apart).replaceAll("");
        return OF_ONE_LANGUAGE.matcher(plain).replaceAll(letter -> LETTERS_OF_ONE_LANGUAGE.get(letter.group()));
    }

    /** True for a part that is a word by itself, which the single letter behind an apostrophe is not. */
    static boolean standsAlone(String part) {
        return part.length() > 1 || Character.isDigit(part.charAt(0));
    }

    // Nearly all words of English are, and there are millions in a large site.
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9')) return false;
        }
        return true;
    }
}
