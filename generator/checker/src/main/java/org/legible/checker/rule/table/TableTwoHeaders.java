package org.legible.checker.rule.table;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Tables with several headers for a row say which belong together",
        wcag = "1.3.1",
        technique = "H43, H63",
        affects = "People who use screen readers",
        why = "Programs announce only one of the headers, or the wrong one.",
        fix = "Add scope to every header, or id and headers.",
        good = """
                <table><caption>A</caption><tr><th scope="col">B</th><th scope="col">C</th></tr><tr><th scope="row">D</th><td>1</td></tr></table>""",
        bad =
                "<table><caption>A</caption><tr><th>R</th><th>J</th><th>Car</th></tr><tr><th>X</th><th>Y</th><td>1</td></tr><tr><th>X</th><th>Z</th><td>2</td></tr></table>")
final class TableTwoHeaders implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement table : page.html("table")) {
            if (!page.exposed(table) || page.accessibility().presentational(table)) continue;
            int doubled = 0;
            for (PageElement row : DataTables.rows(table)) {
                List<PageElement> cells = DataTables.cells(row);
                long headers = cells.stream()
                        .filter(c -> c.is("th") && !c.has("scope") && !c.has("id"))
                        .count();
                boolean data = cells.stream().anyMatch(c -> c.is("td") && !c.has("headers"));
                if (headers > 1 && data) doubled++;
            }
            if (doubled > 1)
                page.failed(table, "Rows of this table have several headers, and none says what it heads.");
        }
    }
}
