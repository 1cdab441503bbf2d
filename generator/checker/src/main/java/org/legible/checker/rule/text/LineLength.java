package org.legible.checker.rule.text;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Lines are at most 80 characters long",
        wcag = "1.4.8",
        technique = "C20",
        scope = Facts.Scope.ADVICE,
        affects = "People with dyslexia or low vision",
        why = "The eye loses the beginning of the next line.",
        fix = "Set max-width to about 65ch on text.",
        good = """
                <p style="max-width:60ch">These words go on and on in one long line across the whole width of the page, so that the eye loses its way back to where the next line begins, and reads the same line twice.</p>""",
        bad =
                "<p>These words go on and on in one long line across the whole width of the page, so that the eye loses its way back to where the next line begins, and reads the same line twice. They do so until the reader gives up, and goes to look for the same words on paper, where lines are short.</p>")
final class LineLength implements Rule {

    /** Three lines of 80 characters: fewer are read without going back and forth. */
    private static final int LONG = 240;

    @Override
    public void check(Inspection page) {
        if (!page.styles().sheets().complete()) return;
        int asked = 0;
        for (PageElement e : page.html("p")) {
            if (!page.visible(e) || !e.longerThan(LONG)) continue;
            if (!LineWidth.bounded(page, e) && asked++ < 3)
                page.review(e, "How long are the lines of this text? Nothing limits their width.");
        }
    }
}
