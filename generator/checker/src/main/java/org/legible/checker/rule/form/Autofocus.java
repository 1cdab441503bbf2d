package org.legible.checker.rule.form;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page begins at its beginning",
        wcag = {"2.4.3", "3.2.1"},
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers or magnification",
        why = "The focus jumps past everything before the field.",
        fix = "Remove autofocus.",
        good = "<label>Name <input></label>",
        bad = "<label>Name <input autofocus></label>")
final class Autofocus implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("autofocus")) {
            if (!e.is("dialog") && e.closest("dialog") == null)
                page.failed(e, "This element takes the focus when the page opens.");
        }
    }
}
