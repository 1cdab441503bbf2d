package org.legible.checker.rule.link;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Links have an address",
        wcag = {"2.1.1", "4.1.2"},
        technique = "F42",
        scope = Facts.Scope.ADVICE,
        affects = "People without script, and people who open links in a new tab",
        why = "\"javascript:\" is no place to go to: without script the link does nothing.",
        fix = "Give the link a real address, or use a button.",
        good = "<button type=\"button\">Print</button>",
        bad = "<a href=\"javascript:print()\">Print</a>")
final class LinkScript implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.html("a", "area")) {
            if (!link.has("href")) continue;
            String href = Texts.lower(link.attr("href").strip());
            if (href.startsWith("javascript:") && !page.role(link).equals("button"))
                page.failed(link, "The address of this link is a script.");
        }
    }
}
