package org.legible.checker.rule.table;

import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The scope of a header cell is one that exists",
        wcag = "1.3.1",
        technique = "H63",
        affects = "People who use screen readers",
        why = "A scope that does not exist is ignored.",
        fix = "Use col, row, colgroup or rowgroup.",
        good = "<table><caption>A</caption><tr><th scope=\"col\">Year</th></tr><tr><td>2015</td></tr></table>",
        bad = "<table><caption>A</caption><tr><th scope=\"column\">Year</th></tr><tr><td>2015</td></tr></table>")
final class TableScopeValue implements Rule {

    private static final Set<String> SCOPES = Set.of("col", "row", "colgroup", "rowgroup", "auto", "");

    @Override
    public void check(Inspection page) {
        for (PageElement cell : page.having("scope")) {
            if (!cell.is("th", "td")) continue;
            String scope = Texts.lower(cell.attr("scope").strip());
            if (cell.is("th") && !SCOPES.contains(scope))
                page.failed(cell, "There is no scope \"" + Texts.brief(cell.attr("scope")) + "\".");
        }
    }
}
