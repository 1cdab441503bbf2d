package org.legible.checker.rule.text;

import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Passage;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Text is not justified",
        wcag = "1.4.8",
        technique = "F88, C19",
        scope = Facts.Scope.ADVICE,
        affects = "People with dyslexia or low vision",
        why = "Gaps of different width between words make rivers that lead the eye away.",
        fix = "Align text to the left.",
        good = "<p style=\"text-align:left\">Text</p>",
        bad = "<p style=\"text-align:justify\">These words are stretched until both ends of the line are even.</p>")
final class Justified implements Rule {

    @Override
    public void check(Inspection page) {
        for (Passage passage : page.passages()) {
            PageElement e = passage.element();
            boolean justified = page.style(e).is(Property.TEXT_ALIGN, "justify");
            if (justified && Texts.split(passage.text()).size() >= 6) page.failed(e, "This text is justified.");
        }
    }
}
