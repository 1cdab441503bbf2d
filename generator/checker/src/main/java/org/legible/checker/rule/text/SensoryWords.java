package org.legible.checker.rule.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.page.Texts;
import org.legible.checker.page.WordSet;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Passage;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Nothing is said by place, shape or colour alone",
        wcag = {"1.3.3", "1.4.1"},
        technique = "F14, F26, G96",
        affects = "People who do not see the page, or not its colours",
        why = "\"On the right\" and \"in red\" mean nothing to them.",
        fix = "Name the thing as well.",
        good = "<p>Choose Search.</p>",
        bad = "<p>Choose the button on the right.</p>")
final class SensoryWords implements Rule {

    /** Every phrase holds one of these words, and beside it one of those: looking for phrases costs more. */
    private static final WordSet WORDS = WordSet.of(Texts.split(
            "left right top bottom red green blue yellow orange amber bold grey round square triangular large"));

    private static final WordSet BEFORE = WordSet.of(Texts.split("the far in marked shown coloured colored"));
    private static final WordSet AFTER = WordSet.of(Set.of("hand"));
    private static final Pattern PHRASE = Pattern.compile(
            "\\b(on|to|at) the (far )?(left|right|top|bottom)\\b|\\b(left|right)[- ]hand (side|column|menu)|\\b(in|marked|shown|highlighted in|coloured|colored) "
                    + "(red|green|blue|yellow|orange|amber|bold|grey)\\b|\\bthe (red|green|blue|yellow|round|square|triangular|large) "
                    + "(button|icon|link|box|text|item|items|mushrooms?|words?|ones?|fields?|areas?|dots?|lines?|bars?)\\b");

    @Override
    public void check(Inspection page) {
        for (Passage passage : page.passages()) {
            if (!likely(passage.words())) continue;
            Matcher words = PHRASE.matcher(Texts.lower(passage.text()));
            if (words.find())
                page.review(
                        passage.element(),
                        "\"" + words.group().strip()
                                + "\": can this be understood without seeing the page or its colours?");
        }
    }

    private static boolean likely(long[] words) {
        for (int i = 0; i < words.length; i++) {
            if (!WORDS.has(words[i])) continue;
            if (i > 0 && BEFORE.has(words[i - 1]) || i + 1 < words.length && AFTER.has(words[i + 1])) return true;
        }
        return false;
    }
}
