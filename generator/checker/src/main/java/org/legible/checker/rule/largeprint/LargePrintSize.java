package org.legible.checker.rule.largeprint;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "No text is smaller than 18 point",
        technique = "UKAAF G003, ACB",
        scope = Facts.Scope.LARGE_PRINT,
        affects = "People with low vision",
        why = "A note in small print is a note that they cannot read.",
        fix = "Set at least 24px, or 1.5rem, for all text.",
        good = "<p style=\"font-size:24px;line-height:1.5\">Text</p>",
        bad = "<p style=\"font-size:18px;line-height:1.5\">Text</p>")
final class LargePrintSize implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : LargePrint.texts(page)) {
            double size = page.style(e).fontSize();
            if (size < 23.9)
                page.failed(e, "This text is " + LargePrint.points(size) + " point; large print begins at 18.");
        }
    }
}
