package org.legible.checker.rule.table;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The rows of a table have the same number of columns",
        wcag = "1.3.1",
        technique = "F90, HTML table model error",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers",
        why = "Cells are announced under the wrong header.",
        fix = "Complete the rows, or correct the spans.",
        good = "<table><caption>A</caption><tr><th scope=\"col\">B</th></tr><tr><td>1</td></tr></table>",
        bad = """
                <table><caption>A</caption><tr><th scope="col">B</th><th scope="col">C</th></tr><tr><td>1</td></tr></table>""")
final class TableIrregular implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement table : page.html("table")) {
            if (!page.exposed(table) || !DataTables.data(page, table)) continue;
            Set<Integer> widths = new TreeSet<>(TableGrid.widths(table));
            if (widths.isEmpty()) {
                if (!DataTables.rows(table).isEmpty())
                    page.review(table, "Do the rows of this table line up? It is too large to tell.");
                continue;
            }
            int bare = TableGrid.columnsWithoutCells(page, table);
            if (widths.size() > 1)
                page.failed(
                        table,
                        "The rows of this table have different numbers of columns: between " + Collections.min(widths)
                                + " and " + Collections.max(widths) + ".");
            else if (bare > 0)
                page.failed(
                        table,
                        "The spans of this table claim more columns than it has: no cell begins in " + bare + " of its "
                                + widths.iterator().next() + " columns.",
                        "Lower the colspan of the cells that reach over these columns.");
        }
    }
}
