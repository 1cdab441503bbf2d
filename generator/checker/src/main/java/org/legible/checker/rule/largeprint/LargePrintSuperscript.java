package org.legible.checker.rule.largeprint;

import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Marks stand on the line at the size of the text",
        technique = "UKAAF MS03",
        scope = Facts.Scope.LARGE_PRINT,
        affects = "People with low vision",
        why = "A raised figure is missed or misread.",
        fix = "Write [note 3] in the line.",
        good = "<p>Text [note 3]</p>",
        bad = "<p>Text<sup>3</sup></p>")
final class LargePrintSuperscript implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : LargePrint.texts(page)) {
            if (page.style(e).is(Property.VERTICAL_ALIGN, "super", "sub", "text-top"))
                page.failed(e, "This text is raised or lowered.");
        }
    }
}
