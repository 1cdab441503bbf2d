package org.legible.checker.rule.text;

import java.util.Locale;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Passage;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Text is large enough to read",
        scope = Facts.Scope.ADVICE,
        affects = "People with low vision, and everyone on a small screen",
        why = "Letters of this size cannot be told apart without a magnifying glass.",
        fix = "Set running text in at least 16 pixels, and nothing in less than 12.",
        good = "<p>This text is as large as readers want it to be.</p>",
        bad = "<p style='font-size:8px'>This text is far too small to be read.</p>")
final class SmallText implements Rule {

    /** Nobody calls less than this readable; what lies between and 16 pixels is a matter of taste and of the font. */
    private static final double SMALLEST = 10;

    private static final int WORDS = 4;

    @Override
    public void check(Inspection page) {
        if (!page.styles().sheets().complete()) return;
        for (Passage passage : page.passages()) {
            PageElement e = passage.element();
            double size = page.style(e).fontSize();
            // Nothing at all is a way to hide text, and raised marks are small by custom.
            boolean small =
                    size >= 1 && size < SMALLEST && !e.is("sup", "sub") && e.closest("sup", "sub", "svg") == null;
            if (small && Texts.split(passage.text()).size() >= WORDS)
                page.failed(e, String.format(Locale.ROOT, "This text is only %.0f pixels high.", size));
        }
    }
}
