package org.legible.checker.rule.table;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Header cells head something",
        wcag = "1.3.1",
        act = "d0f69e",
        technique = "H43, H63",
        affects = "People who use screen readers",
        why = "A header that belongs to no cell is never announced with one.",
        fix = "Correct the scope or headers attributes, or make the cell a td.",
        good = "<table><tr><th>Year</th></tr><tr><td>2015</td></tr></table>",
        bad = "<table><tr><td>2015</td><th scope=\"row\">Year</th></tr></table>")
final class TableHeaderCells implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement table : page.withRole("table", "grid", "treegrid")) {
            if (!page.visible(table) || placesParts(page, table)) continue;
            TableGrid grid = TableGrid.of(page, table);
            if (!grid.whole())
                page.review(table, "Do the header cells of this table head others? It is too large to tell.");
            boolean open = open(page, table, grid);
            for (PageElement header : grid.idleHeaders()) {
                if (!page.exposed(header)) continue;
                if (open) page.review(header, "This header cell heads no other cell.");
                else page.failed(header, "This header cell heads no other cell.");
            }
        }
    }

    /** Whether a table of th cells alone, with others in it or around it, is there for layout: as such it is reported once. */
    private static boolean placesParts(Inspection page, PageElement table) {
        if (!table.is("table") || DataTables.holdsData(table)) return false;
        return table.closest("th", "td") != null
                || page.elements().subList(table.index() + 1, table.lastIndex() + 1).stream()
                        .anyMatch(inner -> inner.is("table"));
    }

    /** Whether cells may come that are not seen here: from a script into an empty table, or by aria-owns. */
    private static boolean open(Inspection page, PageElement table, TableGrid grid) {
        return !grid.holdsData() && page.page().scripted()
                || page.having("aria-owns").stream().anyMatch(table::contains);
    }
}
