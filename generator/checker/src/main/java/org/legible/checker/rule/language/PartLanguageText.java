package org.legible.checker.rule.language;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Passages are in the language that they say",
        wcag = "3.1.2",
        act = "off6ek",
        technique = "H58",
        affects = "People who use screen readers or braille displays",
        why = "The text is read with the sounds of another language.",
        fix = "Correct the lang attribute of the passage.",
        good = "<p>They say <span lang=\"de\">das ist nicht der Bericht</span>.</p>",
        bad = "<p>They say <span lang=\"fr\">das ist nicht der Bericht und auch nicht das Kind</span>.</p>")
final class PartLanguageText implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("lang")) {
            if (!e.has("lang") || e.is("html") || e.attr("lang").isBlank() || !LanguageTags.valid(e.attr("lang")))
                continue;
            LanguageText.contradiction(LanguageText.of(page, e), e.attr("lang"))
                    .ifPresent(found -> page.failed(
                            e,
                            "This says that it is in " + LanguageGuess.name(LanguageTags.primary(e.attr("lang")))
                                    + ", but its text is " + found + "."));
        }
    }
}
