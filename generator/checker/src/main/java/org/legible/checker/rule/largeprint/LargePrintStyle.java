package org.legible.checker.rule.largeprint;

import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Large print uses no italics, underlining or capitals",
        technique = "UKAAF G003",
        warning = true,
        scope = Facts.Scope.LARGE_PRINT,
        affects = "People with low vision",
        why = "Slanted, underlined and capital letters lose the shapes by which words are known.",
        fix = "Use bold for emphasis; leave underlining to links, and write in sentences.",
        good = "<style>em { font-style: normal; font-weight: bold }</style><p><em>Important</em></p>",
        bad = "<p><em>Important</em></p>")
final class LargePrintStyle implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : LargePrint.texts(page)) {
            ComputedStyle style = page.style(e);
            if (style.is(Property.FONT_STYLE, "italic", "oblique")) page.failed(e, "This text is in italics.");
            if (style.is(Property.TEXT_TRANSFORM, "uppercase")) page.failed(e, "This text is in capitals.");
            if (style.get(Property.FONT_VARIANT_CAPS).contains("caps"))
                page.failed(e, "This text is in small capitals.");
            if (underlined(page, e)) page.failed(e, "This text is underlined, but no link.");
        }
    }

    private static boolean underlined(Inspection page, PageElement e) {
        for (PageElement up = e; up != null; up = up.parent()) {
            if (up.is("a", "button", "summary")) return false;
            if (page.style(up).get(Property.TEXT_DECORATION_LINE).contains("underline")) return true;
        }
        return false;
    }
}
