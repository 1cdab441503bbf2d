package org.legible.checker.rule.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Passage;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Faces made of punctuation say in words what they mean",
        wcag = "1.1.1",
        technique = "F72, H86",
        affects = "People who use screen readers or braille displays",
        why = "They hear \"colon, dash, parenthesis\", or nothing at all.",
        fix = "Write what it says, or put the signs into <span role=\"img\" aria-label=\"smiling\">.",
        good = "<p>Well done <span role='img' aria-label='smiling'>:-)</span></p>",
        bad = "<p>Well done :-)</p>")
final class Emoticon implements Rule {

    /** Eyes and mouth with a nose, or faces that stand for themselves; ":)" alone may close a bracket or a list. */
    private static final Pattern FACE =
            Pattern.compile("(?<![^\\s(\"\u201c.,!?])([:;=8]'?[-^o][)(DPpOo/\\\\|*]{1,3}|[:;][)(D]|\\(-?[:;]|<3|\\\\o/|"
                    + "\\([\u256f\uff61\u00b0^o>-][^()\\p{L}]{1,8}[\u256f\uff61\u00b0^o<-]\\)|\\S{0,3}_\\(\u30c4\\)_\\S{0,3}|[\\^][_.-][\\^]|[xX]D|"
                    + "d?\\(-_-\\)b?)(?=[\\s.,!?\u201d\")]|$)");

    /** The signs that faces begin with, each with those that may follow it. */
    private static final Map<Character, String> PAIRS = Map.of(
            ':', "'-^o)(D",
            ';', "'-^o)(D",
            '=', "'-^o",
            '8', "'-^o",
            '<', "3",
            '\\', "o",
            '(', "-:;>^\u00b0\u256f\uff61\u30c4",
            '^', "_.-",
            'x', "D",
            'X', "D");

    @Override
    public void check(Inspection page) {
        for (Passage passage : page.passages()) {
            String text = passage.text();
            if (!likely(text)) continue;
            Matcher face = FACE.matcher(text);
            PageElement e = passage.element();
            if (!face.find() || !page.exposed(e) || told(e)) continue;
            page.review(
                    e,
                    "Does the text say in words what \"" + face.group()
                            + "\" means? Screen readers cannot tell that it is a face.");
        }
    }

    /** Whether a sign of eyes or arms is followed by another sign: asked of every text, before anything that costs more. */
    private static boolean likely(String text) {
        for (Map.Entry<Character, String> pair : PAIRS.entrySet()) {
            for (int at = text.indexOf(pair.getKey()); at >= 0; at = text.indexOf(pair.getKey(), at + 1))
                if (at + 1 < text.length() && pair.getValue().indexOf(text.charAt(at + 1)) >= 0) return true;
        }
        return false;
    }

    /** Whether another text stands for it, as abbr with a title does by technique H86, or it is code. */
    private static boolean told(PageElement e) {
        for (PageElement up = e; up != null; up = up.parent()) {
            if (up.svg() || up.is("code", "pre", "samp", "kbd", "math", "textarea")) return true;
            boolean isNamed = up == e && (up.has("aria-label") || up.has("aria-labelledby"));
            if (isNamed || up.is("abbr") && up.has("title")) return true;
        }
        return false;
    }
}
