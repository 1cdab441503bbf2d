package org.legible.checker.rule.language;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Passage;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Passages in another language are marked. */
public final class PassageUnmarked implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("part-language-unmarked")
            .title("Passages in another language are marked")
            .wcag("3.1.2")
            .technique("H58")
            .affects("People who use screen readers or braille displays")
            .why("The passage is read with the sounds of the page's language, which nobody " + "understands.")
            .fix("Wrap the passage in an element with its lang.")
            .good("""
                    <p>They say <span lang="de">das ist nicht der Bericht und auch nicht das Kind</span>.</p>""")
            .bad("<p>Das ist nicht der Bericht, und auch nicht das Kind.</p>")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        String declared = LanguageTags.primary(page.page().root().attr("lang"));
        if (declared.isEmpty()) return;
        for (Passage passage : page.passages()) {
            PageElement e = passage.element();
            if (!LanguageText.own(e).equals(declared)) continue;
            LanguageGuess.differs(passage.words(), declared)
                    .or(() -> LanguageGuess.quoted(passage.text(), declared))
                    .ifPresent(found -> page.review(
                            e, "Is a part of this in " + LanguageGuess.name(found) + "? It is not marked."));
        }
    }
}
