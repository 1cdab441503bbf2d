package org.legible.checker.rule.largeprint;

import java.util.HashSet;
import java.util.Set;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Large print is set in one column, to the left, with open lines",
        technique = "UKAAF G003, WCAG 1.4.8",
        scope = Facts.Scope.LARGE_PRINT,
        affects = "People with low vision",
        why = "The eye loses the beginning of the next line.",
        fix = "Align text to the left, with line-height 1.5 or more, without columns and hyphens.",
        good = "<p style=\"line-height:1.5;text-align:left\">Text</p>",
        bad = "<p style=\"line-height:1.2;text-align:justify\">Text</p>")
final class LargePrintSetting implements Rule {

    @Override
    public void check(Inspection page) {
        Set<String> said = new HashSet<>();
        for (PageElement e : LargePrint.texts(page)) {
            ComputedStyle style = page.style(e);
            if (style.is(Property.TEXT_ALIGN, "justify", "right", "end", "center")
                    && !e.is("button", "input", "select")) {
                page.failed(e, "This text is not aligned to the left.");
            }
            double lines = LargePrint.lineHeight(style);
            if (lines
                            < (page.role(e).equals("heading") || e.closest("h1", "h2", "h3", "h4", "h5", "h6") != null
                                    ? 1.24
                                    : 1.49)
                    && !e.is("button", "input", "select", "textarea", "option"))
                page.failed(e, "The lines of this text are " + lines + " times its size apart; 1.5 is needed.");
            if (style.is(Property.HYPHENS, "auto") && said.add("hyphens")) page.failed(e, "This text is hyphenated.");
        }
        for (PageElement e : page.elements()) {
            ComputedStyle style = page.style(e);
            if (!style.is(Property.COLUMN_COUNT, "auto", "1")) page.failed(e, "This text is set in columns.");
        }
    }
}
