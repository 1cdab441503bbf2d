package org.legible.checker.rule.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The letters that languages are written in. Only languages that are written in one way today are listed; of others, and of tags
 * that name their letters, such as "sr-Latn", nothing is said.
 */
final class WritingSystem {

    private static final Map<String, Set<UnicodeScript>> OF_LANGUAGE = new HashMap<>();

    static {
        languages(
                "en fr de nl es it pt cy sv da nb nn no fi et lv lt cs sk sl hr hu pl ro ga gd tr is mt eu ca gl sq vi id sw so af br fo fy lb oc rm yo zu xh",
                UnicodeScript.LATIN);
        languages("ru uk be bg mk", UnicodeScript.CYRILLIC);
        languages("el", UnicodeScript.GREEK);
        languages("ar fa ur ps", UnicodeScript.ARABIC);
        languages("he yi", UnicodeScript.HEBREW);
        languages("zh", UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
        languages("ja", UnicodeScript.HAN);
        languages("ko", UnicodeScript.HANGUL, UnicodeScript.HAN);
        languages("hi mr ne", UnicodeScript.DEVANAGARI);
        languages("bn", UnicodeScript.BENGALI);
        languages("gu", UnicodeScript.GUJARATI);
        languages("ta", UnicodeScript.TAMIL);
        languages("te", UnicodeScript.TELUGU);
        languages("kn", UnicodeScript.KANNADA);
        languages("ml", UnicodeScript.MALAYALAM);
        languages("si", UnicodeScript.SINHALA);
        languages("th", UnicodeScript.THAI);
        languages("lo", UnicodeScript.LAO);
        languages("km", UnicodeScript.KHMER);
        languages("my", UnicodeScript.MYANMAR);
        languages("ka", UnicodeScript.GEORGIAN);
        languages("hy", UnicodeScript.ARMENIAN);
        languages("am ti", UnicodeScript.ETHIOPIC);
    }

    /** No letter before this one is of another script than the Latin one. */
    private static final char FIRST_NOT_LATIN = 0x370;

    private static void languages(String codes, UnicodeScript first, UnicodeScript... more) {
        for (String code : codes.split(" ")) OF_LANGUAGE.put(code, EnumSet.of(first, more));
    }

    /** What a language tag says that its text is written in; empty where that is not sure. */
    static Set<UnicodeScript> of(String tag) {
        boolean named = Arrays.stream(tag.split("-")).skip(1).anyMatch(part -> part.length() == 4);
        return named ? Set.of() : OF_LANGUAGE.getOrDefault(LanguageTags.primary(tag), Set.of());
    }

    /** Whether a text may hold letters of another script; asked of every text, before anything that costs more. */
    static boolean onlyLatin(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= FIRST_NOT_LATIN) return false;
        return true;
    }

    /**
     * Letters of a text that its language is not written in.
     *
     * @param script what most of them are
     * @param letters how many there are of it
     * @param words how many words they make; in a script without spaces, as many as two letters each would
     * @param all how many letters the text has
     */
    record Foreign(UnicodeScript script, int letters, int words, int all) {

        /** Whether nearly nothing else is written. */
        boolean nearlyAll() {
            // A Chinese character says as much as about three letters.
            int said = unspaced(script) ? 3 * letters : letters;
            return said * 10 >= (said + all - letters) * 9;
        }

        /** What to call the letters. */
        String name() {
            String name = script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
            return switch (script) {
                case HAN -> "Chinese or Japanese";
                case HANGUL -> "Korean";
                default -> name;
            };
        }
    }

    /** The letters of a text that are of another script than those wanted; empty where it has none, or nothing is wanted. */
    static Optional<Foreign> foreign(String text, Set<UnicodeScript> wanted) {
        if (wanted.isEmpty() || wanted.contains(UnicodeScript.LATIN) && onlyLatin(text)) return Optional.empty();
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        Map<UnicodeScript, Integer> words = new EnumMap<>(UnicodeScript.class);
        int all = 0;
        int inWord = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isLetter(c)) {
                if (Character.getType(c) != Character.NON_SPACING_MARK) inWord = 0;
                continue;
            }
            all++;
            UnicodeScript script = script(c);
            if (script == UnicodeScript.COMMON || wanted.contains(script)) {
                inWord = 0;
                continue;
            }
            letters.merge(script, 1, Integer::sum);
            inWord++;
            // A letter alone is a sign, as in a formula or a list.
            boolean word = unspaced(script) ? inWord % 2 == 0 : inWord == 2;
            if (word) words.merge(script, 1, Integer::sum);
        }
        int total = all;
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new Foreign(most.getKey(), most.getValue(), words.getOrDefault(most.getKey(), 0), total));
    }

    /** Kana count as Chinese characters, beside which they stand in every Japanese sentence. */
    private static UnicodeScript script(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? UnicodeScript.HAN : script;
    }

    private static boolean unspaced(UnicodeScript script) {
        return switch (script) {
            case HAN, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
