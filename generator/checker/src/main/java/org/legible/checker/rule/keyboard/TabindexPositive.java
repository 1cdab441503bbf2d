package org.legible.checker.rule.keyboard;

import org.legible.checker.accessibility.Focus;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The keyboard moves in the order of the page",
        wcag = "2.4.3",
        technique = "F44, H4",
        scope = Facts.Scope.ADVICE,
        affects = "People who use the keyboard",
        why = "The focus jumps about, and skips what has no number.",
        fix = "Remove the tabindex, or use 0.",
        good = "<button tabindex=\"0\">A</button>",
        bad = "<button tabindex=\"3\">A</button>")
final class TabindexPositive implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("tabindex")) {
            if (Focus.tabIndex(e).orElse(0) > 0)
                page.failed(
                        e, "A tabindex of " + e.attr("tabindex").strip() + " takes this out of the order of the page.");
        }
    }
}
