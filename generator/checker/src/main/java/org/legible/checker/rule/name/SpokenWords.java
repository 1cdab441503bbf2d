package org.legible.checker.rule.name;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.legible.checker.page.Texts;

/** Compares the words on a control with its name, as speech recognition does (ACT rule 2ee8b8). */
final class SpokenWords {

    private static final Pattern HYPHENS = Pattern.compile("[-\\u2010\\u2011]");
    /** What joins two parts of one word, or is not to be seen. */
    private static final Pattern INSIDE_WORDS = Pattern.compile("['\\u2019\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");
    /** Scripts that do not set words apart; in Korean, other words are joined to a word. */
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}\\p{IsHangul}]");

    private static final Pattern POSSESSIVE = Pattern.compile("['\\u2019]s(?![\\p{L}\\p{N}])");

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^)]*\\)");

    /** All but letters, digits, and a full stop that ends a word. */
    private static final Pattern UNSPOKEN =
            Pattern.compile("[^\\p{L}\\p{N}. ]+|(?<![\\p{L}\\p{N}])\\.+|\\.{2,}|\\.(?=\\p{N})");

    /** Letters and figures of words, but for those that Unicode has for their shape. */
    private static final Pattern PLAIN_LETTER = Pattern.compile("[\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}\\p{Nd}]");

    /** A figure that a following sign makes a picture of a key. */
    private static final Pattern KEYCAP = Pattern.compile("[0-9#*]\\ufe0f?\\u20e3");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Whether the words stand in the name, in their order and next to each other; marks and capitals do not matter. */
    static boolean contains(String name, String visible) {
        List<String> wanted = words(visible);
        if (wanted.isEmpty() || symbol(visible, wanted)) return true;
        String open = IN_PARENTHESES.matcher(visible).replaceAll(" ");
        return spoken(name, visible) || !open.equals(visible) && spoken(name, open);
    }

    /**
     * Whether what is shown is a picture drawn with letters, not a word (WCAG 2.2, "symbolic text characters"): one letter, such
     * as X for close; a large and a small one for the size of text; fractions, enclosed or raised letters and the like.
     */
    private static boolean symbol(String visible, List<String> wanted) {
        if (!PLAIN_LETTER.matcher(KEYCAP.matcher(visible).replaceAll("")).find()) return true;
        String only = wanted.size() == 1 ? bare(wanted.get(0)) : "";
        boolean one = only.codePointCount(0, only.length()) == 1;
        return one && Character.isLetter(only.codePointAt(0)) || only.equals("aa") || only.equals("tt");
    }

    private static boolean spoken(String name, String visible) {
        if (found(words(name), words(visible))) return true;
        // A hyphen may join two words or part them, and "&" is read as a word.
        String parted = HYPHENS.matcher(visible).replaceAll(" ");
        String partedName = HYPHENS.matcher(name).replaceAll(" ");
        if (found(words(partedName), words(parted))) return true;
        if (found(words(name.replace("&", " and ")), words(visible.replace("&", " and ")))) return true;
        // What belongs to somebody is named for them: "Ann" stands in "Ann's profile".
        if (found(words(POSSESSIVE.matcher(name).replaceAll("")), words(visible))) return true;
        return UNSPACED.matcher(visible).find()
                && String.join("", words(name)).contains(String.join("", words(visible)));
    }

    private static boolean found(List<String> spoken, List<String> wanted) {
        for (int start = 0; start + wanted.size() <= spoken.size(); start++) {
            boolean all = true;
            for (int i = 0; i < wanted.size() && all; i++) all = same(spoken.get(start + i), wanted.get(i));
            if (all) return true;
        }
        return false;
    }

    /** A word that ends in a full stop may be short for a longer one that has its letters in their order. */
    private static boolean same(String spoken, String wanted) {
        String whole = bare(spoken);
        String stem = bare(wanted);
        if (!wanted.endsWith(".") || stem.isEmpty()) return whole.equals(wanted);
        if (whole.isEmpty() || whole.charAt(0) != stem.charAt(0)) return false;
        int at = 0;
        for (int i = 0; i < whole.length() && at < stem.length(); i++) if (whole.charAt(i) == stem.charAt(at)) at++;
        return at == stem.length();
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> words(String text) {
        String lower = folded(text);
        return Texts.split(UNSPOKEN.matcher(lower).replaceAll(" "));
    }

    /** The text without capitals, accents and ligatures, which nobody hears. */
    private static String folded(String text) {
        String joined = INSIDE_WORDS.matcher(text).replaceAll("");
        String plain = Normalizer.normalize(HYPHENS.matcher(joined).replaceAll(""), Normalizer.Form.NFKD);
        // Capital letters of German and Turkish fold to other letters than their small ones.
        String lower = Texts.lower(plain).replace("\u00df", "ss").replace('\u0131', 'i');
        return MARKS.matcher(lower).replaceAll("");
    }
}
