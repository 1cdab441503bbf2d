package org.legible.checker.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legible.checker.accessibility.AriaRoles;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Passage;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Words are written in one piece",
        wcag = "1.3.2",
        technique = "F32, C8",
        affects = "People who use screen readers or braille displays, and everyone who searches the page",
        why = "With spaces between its letters a word is read letter by letter, and no search finds it.",
        fix = "Write the word in one piece, and set its letters apart with letter-spacing in the style sheet.",
        good = "<h1 style='letter-spacing: 0.3em'>Welcome</h1>",
        bad = "<h1>W e l c o m e</h1>")
final class SpacedLetters implements Rule {

    /** Fewer letters in a row may be initials, sizes or names of keys. */
    private static final int LEAST = 4;

    /** From so many letters on, what looks like a word is one. */
    private static final int SURELY = 6;

    private static final String VOWELS = "aeiouyàáâäãåæèéêëìíîïòóôöõøœùúûüýÿŵŷ";

    private static final Set<String> KEYBOARD =
            Set.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "qwertzuiop", "yxcvbnm", "wasd");

    private static final String[] SIGNS = {
        "code", "pre", "samp", "kbd", "var", "math", "textarea", "option", "sub", "sup"
    };

    private static final int LONGEST_LABEL = 12;
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    @Override
    public void check(Inspection page) {
        for (Passage passage : page.passages()) {
            String text = passage.text();
            if (!likely(text)) continue;
            PageElement e = passage.element();
            if (signs(e) || !page.exposed(e) || named(page, e)) continue;
            if (ideographs(text)) {
                page.review(
                        e,
                        "\"" + Texts.brief(text)
                                + "\": are these the characters of one word? Then they need no spaces.");
                continue;
            }
            for (String run : runs(text)) if (judge(page, e, run)) break;
        }
    }

    /** Reports letters that are a word, or may be one; answers whether there was anything to say. */
    private static boolean judge(Inspection page, PageElement e, String run) {
        String word = run.replace(" ", "");
        if (listed(word)) return false;
        if (looksLikeWord(word) || standsElsewhere(page, e, word))
            page.failed(e, "\"" + Texts.brief(run) + "\" has spaces between the letters of a word.");
        else if (pronounceable(word))
            page.review(e, "\"" + Texts.brief(run) + "\": are these the letters of one word?");
        else return false;
        return true;
    }

    /** Whether single characters stand side by side anywhere: asked of every text, before anything that costs more. */
    private static boolean likely(String text) {
        boolean wide = Texts.wideSpace(text);
        boolean label = text.length() <= LONGEST_LABEL;
        int singles = 0;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = wide ? start : text.indexOf(' ', start);
            while (wide && end < text.length() && !gap(text.charAt(end))) end++;
            if (end < 0) end = text.length();
            if (end - start == 1 && (++singles >= LEAST || label && Character.isIdeographic(text.charAt(start))))
                return true;
            if (end - start > 1) singles = 0;
        }
        return false;
    }

    private static boolean gap(char c) {
        return c == ' ' || c == IDEOGRAPHIC_SPACE || c >= '\u2000' && c <= '\u200a';
    }

    /** The runs of single letters of a text, each with a space between its letters. */
    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (String word : text.strip().split("[ \u3000\u2000-\u200a]+")) {
            boolean letter = word.length() == 1 && cased(word.charAt(0));
            // The last letter may have a mark behind it.
            boolean ending = word.length() == 2 && cased(word.charAt(0)) && ".,:;!?".indexOf(word.charAt(1)) >= 0;
            boolean next = run.length() > 0
                    && Character.isUpperCase(word.charAt(0))
                    && Character.isLowerCase(run.charAt(run.length() - 1));
            if (next) keep(run, runs);
            if (letter || ending) run.append(run.length() == 0 ? "" : " ").append(word.charAt(0));
            if (letter) continue;
            keep(run, runs);
        }
        keep(run, runs);
        return runs;
    }

    private static void keep(StringBuilder run, List<String> runs) {
        if (run.length() >= 2 * LEAST - 1) runs.add(run.toString());
        run.setLength(0);
    }

    private static boolean cased(char c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c);
    }

    /** Whether the letters are those of a list: in the order of the alphabet or of a keyboard, or with one of them again and again. */
    private static boolean listed(String word) {
        String small = Texts.lower(word);
        boolean rises = true;
        boolean falls = true;
        for (int i = 1; i < small.length(); i++) {
            rises &= small.charAt(i) >= small.charAt(i - 1);
            falls &= small.charAt(i) <= small.charAt(i - 1);
        }
        boolean keyboard = KEYBOARD.stream().anyMatch(row -> row.contains(small));
        long kinds = small.chars().distinct().count();
        return rises || falls || keyboard || kinds * 2 < small.length();
    }

    /**
     * Whether it is written as a word is: one capital at most, and that first, with vowels among the other letters. Letters
     * that stand for something by themselves are all capitals, or have no vowels among them but by chance.
     */
    private static boolean looksLikeWord(String word) {
        if (word.length() < SURELY || !Character.isUpperCase(word.charAt(0))) return false;
        if (!word.substring(1).equals(Texts.lower(word.substring(1)))) return false;
        return pronounceable(word);
    }

    private static boolean pronounceable(String word) {
        String small = Texts.lower(word);
        int vowels = 0;
        int without = 0;
        for (int i = 0; i < small.length(); i++) {
            boolean vowel = VOWELS.indexOf(small.charAt(i)) >= 0 || small.charAt(i) > '\u024f';
            vowels += vowel ? 1 : 0;
            without = vowel ? 0 : without + 1;
            if (without > 4) return false;
        }
        return vowels * 5 >= small.length();
    }

    /** Whether the word is written in one piece somewhere else: then the author means it as a word. */
    private static boolean standsElsewhere(Inspection page, PageElement e, String word) {
        String small = Texts.lower(word);
        for (Passage other : page.passages()) {
            if (other.element() == e || other.text().length() < small.length()) continue;
            for (String piece : Texts.lower(other.text()).split("[^\\p{L}]+")) if (piece.equals(small)) return true;
        }
        return false;
    }

    /** Whether the element holds code, keys or formulas, whose letters are signs. */
    private static boolean signs(PageElement e) {
        return e.is(SIGNS) || e.closest(SIGNS) != null || e.svg();
    }

    /** Whether another name is read instead of the text. The name of a section is read before it, not instead. */
    private static boolean named(Inspection page, PageElement e) {
        for (PageElement up = e; up != null; up = up.parent()) {
            boolean named = up.has("aria-label") || up.has("aria-labelledby");
            boolean replaced = AriaRoles.find(page.role(up))
                    .map(role -> role.namedByContent() || role.presentationalChildren())
                    .orElse(false);
            if (named && (up == e || replaced) || up.attr("role").equals("img")) return true;
        }
        return false;
    }

    /** A label in Chinese or Japanese is sometimes stretched to the width of the others. */
    private static boolean ideographs(String text) {
        if (text.length() > LONGEST_LABEL) return false;
        String[] words = text.split("[ \u3000\u2000-\u200a]+");
        if (words.length < 2) return false;
        for (String word : words) if (word.length() != 1 || !Character.isIdeographic(word.charAt(0))) return false;
        return true;
    }
}
