package org.legible.checker.rule.table;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Tables hold data beside their headers",
        wcag = "1.3.1",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers",
        why = "Headers without data are announced as headers of nothing.",
        fix = "Make the cells that hold data td elements.",
        good = "<table><caption>A</caption><tr><th scope=\"col\">B</th></tr><tr><td>1</td></tr></table>",
        bad = """
                <table><caption>A</caption><tr><th scope="col">B</th><th scope="col">C</th></tr></table>""")
final class TableOnlyHeaders implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement table : page.html("table")) {
            List<PageElement> cells = DataTables.rows(table).stream()
                    .flatMap(r -> DataTables.cells(r).stream())
                    .toList();
            boolean only = cells.size() > 1 && cells.stream().allMatch(c -> c.is("th"));
            // A script fills an empty body.
            boolean awaits = page.page().scripted()
                    && table.children().stream()
                            .anyMatch(c -> c.is("tbody") && c.children().isEmpty());
            if (only && !awaits && page.exposed(table) && !page.accessibility().presentational(table))
                page.failed(table, "This table holds nothing but header cells.");
        }
    }
}
