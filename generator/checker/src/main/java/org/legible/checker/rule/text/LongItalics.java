package org.legible.checker.rule.text;

import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Passage;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Long text is not set in italics",
        wcag = "1.4.8",
        technique = "UKAAF G003",
        scope = Facts.Scope.ADVICE,
        affects = "People with dyslexia or low vision",
        why = "Slanted letters run together.",
        fix = "Use upright type; keep italics for a few words.",
        good = "<p>These words stand upright.</p>",
        bad = """
                <p style="font-style:italic">These words go on and on in slanted letters, so that the eye tires of them, and the reader begins to skip the lines and then gives up on the whole long paragraph.</p>""")
final class LongItalics implements Rule {

    @Override
    public void check(Inspection page) {
        for (Passage passage : page.passages()) {
            PageElement e = passage.element();
            boolean slanted = page.style(e).is(Property.FONT_STYLE, "italic", "oblique");
            if (slanted && Texts.split(passage.text()).size() >= 25) page.failed(e, "This long text is in italics.");
        }
    }
}
