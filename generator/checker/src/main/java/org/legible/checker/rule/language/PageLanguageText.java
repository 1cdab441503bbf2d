package org.legible.checker.rule.language;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page is in the language that it says",
        wcag = "3.1.1",
        act = "ucwvc8",
        technique = "H57",
        affects = "People who use screen readers or braille displays",
        why = "The text is read with the sounds of another language.",
        fix = "Correct the lang attribute of the html element.",
        good = "<p>The report was published by the authority, and it is about the children in care.</p>",
        bad = "<p>Das ist der Bericht über die Kinder, und er ist nicht sehr lang, aber auch nicht kurz.</p>")
final class PageLanguageText implements Rule {

    @Override
    public void check(Inspection page) {
        String tag = page.page().root().attr("lang");
        if (LanguageTags.primary(tag).isEmpty()) return;
        LanguageText.contradiction(LanguageText.inherited(page), tag)
                .ifPresent(found -> page.failed(
                        page.page().root(),
                        "The page says that it is in " + LanguageGuess.name(LanguageTags.primary(tag))
                                + ", but its text is " + found + "."));
    }
}
