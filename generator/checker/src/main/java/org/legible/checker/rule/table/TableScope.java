package org.legible.checker.rule.table;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Header cells say what they head",
        wcag = "1.3.1",
        technique = "H63",
        warning = true,
        scope = Facts.Scope.REPORT,
        affects = "People who use screen readers",
        why = "Without a scope, programs guess whether a cell heads its row or its column.",
        fix = "Add scope=\"col\" or scope=\"row\".",
        good = "<table><caption>A</caption><tr><th scope=\"col\">Year</th></tr><tr><td>2015</td></tr></table>",
        bad = "<table><caption>A</caption><tr><th>Year</th></tr><tr><td>2015</td></tr></table>")
final class TableScope implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement header : page.html("th")) {
            if (!page.exposed(header)) continue;
            if (header.attr("scope").isBlank()
                    && !header.has("role")
                    && header.attr("id").isBlank()) page.failed(header, "This header cell has no scope.");
        }
    }
}
