package org.legible.checker.rule.table;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Tables show data, not layout",
        wcag = {"1.3.1", "1.3.2"},
        technique = "F49, F46",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers",
        why = "The page is read as a table that is none.",
        fix = "Use style sheets for layout.",
        good = "<table><caption>A</caption><tr><th scope=\"col\">B</th></tr><tr><td>1</td></tr></table>",
        bad = "<table><tr><td><ul><li>Home</li></ul></td><td><h2>Welcome</h2><p>Text</p></td></tr></table>")
final class TableLayout implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement table : page.html("table")) {
            if (!page.exposed(table)
                    || page.accessibility().presentational(table)
                    || DataTables.hasHeaders(page, table)) continue;
            boolean blocks = false;
            for (int i = table.index() + 1; i <= table.lastIndex() && !blocks; i++) {
                PageElement e = page.elements().get(i);
                blocks = e.is("h1", "h2", "h3", "h4", "nav", "form", "main", "header", "footer", "table");
            }
            if (blocks)
                page.failed(table, "This table holds headings or other parts of a page: it is there for layout.");
        }
    }
}
