package org.legible.checker.rule.structure;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Every navigation has a name",
        wcag = {"1.3.1", "2.4.1"},
        technique = "ARIA6",
        warning = true,
        scope = Facts.Scope.REPORT,
        affects = "People who use screen readers, who choose from a list of landmarks",
        why = "The list says \"navigation\" and not which.",
        fix = "Name it with aria-label or aria-labelledby.",
        good = "<nav aria-label=\"Contents\"><p>A</p></nav>",
        bad = "<nav><p>A</p></nav>")
final class NavName implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement nav : page.withRole("navigation")) {
            if (page.name(nav).isEmpty()) page.failed(nav, "This navigation has no name.");
        }
    }
}
