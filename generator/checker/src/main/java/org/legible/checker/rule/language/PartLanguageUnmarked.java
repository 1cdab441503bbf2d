package org.legible.checker.rule.language;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Passage;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Passages in another language are marked",
        wcag = "3.1.2",
        technique = "H58",
        affects = "People who use screen readers or braille displays",
        why = "The passage is read with the sounds of the page's language, which nobody understands.",
        fix = "Wrap the passage in an element with its lang.",
        good = "<p>They say <span lang=\"de\">das ist nicht der Bericht und auch nicht das Kind</span>.</p>",
        bad = "<p>Das ist nicht der Bericht, und auch nicht das Kind.</p>")
final class PartLanguageUnmarked implements Rule {

    /** Names, and the words that name languages in a menu, are shorter. */
    private static final int LEAST_WORDS = 3;

    private static final int LEAST_LETTERS = 8;

    /** So many words, and a full stop behind them, are more than a name. */
    private static final int SENTENCE = 8;

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?\u061f\u06d4\u0964\u3002\uff01\uff1f\u1362][\"'\u201d\u00bb)]?\\s*$");

    @Override
    public void check(Inspection page) {
        String tag = page.page().root().attr("lang");
        String declared = LanguageTags.primary(tag);
        if (declared.isEmpty()) return;
        // Of a page that is all in other letters, its own rule speaks.
        boolean all =
                LanguageText.otherLetters(LanguageText.inherited(page), tag).isPresent();
        Set<UnicodeScript> letters = all ? Set.of() : WritingSystem.of(tag);
        for (Passage passage : page.passages()) {
            PageElement e = passage.element();
            Optional<WritingSystem.Foreign> foreign = WritingSystem.foreign(passage.text(), letters)
                    .filter(f -> f.script() != UnicodeScript.LATIN
                            && f.words() >= LEAST_WORDS
                            && f.letters() >= LEAST_LETTERS);
            if (!LanguageText.own(e).equals(declared)) continue;
            if (foreign.isPresent()) {
                otherLetters(page, passage, foreign.get());
                continue;
            }
            LanguageGuess.differs(passage.words(), tag)
                    .or(() -> LanguageGuess.quoted(passage.text(), declared))
                    .ifPresent(found -> page.review(
                            e, "Is a part of this in " + LanguageGuess.name(found) + "? It is not marked."));
        }
    }

    private static void otherLetters(Inspection page, Passage passage, WritingSystem.Foreign foreign) {
        PageElement e = passage.element();
        if (e.is("code", "pre", "samp") || e.closest("code", "pre", "samp") != null) return;
        boolean sentence = foreign.words() >= SENTENCE
                && SENTENCE_END.matcher(passage.text()).find();
        if (sentence && foreign.nearlyAll() && page.exposed(e))
            page.failed(
                    e,
                    "This passage is in " + foreign.name()
                            + " letters, and nothing says that it is in another language than the page.",
                    "Write the lang of its language on the element.");
        else
            page.review(
                    e,
                    "Is a part of this in another language? It has words in " + foreign.name()
                            + " letters and is not marked. Names need no mark.");
    }
}
