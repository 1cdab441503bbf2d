package org.legible.checker.rule.table;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Cells of a table have content",
        wcag = "1.3.1",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers, who cannot see whether a cell was left out or is empty",
        why = "\"Blank\" may mean none, not known or forgotten.",
        fix = "Write \"none\", \"not known\" or a dash with a note.",
        good = "<table><caption>A</caption><tr><th scope=\"col\">B</th></tr><tr><td>none</td></tr></table>",
        bad = """
                <table><caption>A</caption><tr><th scope="col">B</th><th scope="col">C</th></tr><tr><td></td><td>1</td></tr></table>""")
final class TableEmptyCells implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement table : page.html("table")) {
            if (!page.exposed(table) || !DataTables.data(page, table)) continue;
            List<PageElement> rows = DataTables.rows(table);
            for (int r = 0; r < rows.size(); r++) {
                List<PageElement> cells = DataTables.cells(rows.get(r));
                for (int c = 0; c < cells.size(); c++) {
                    boolean corner = r == 0 && c == 0;
                    boolean empty = cells.get(c).is("td")
                            && cells.get(c).text().isEmpty()
                            && cells.get(c).children().isEmpty();
                    if (!empty || corner) continue;
                    page.review(table, "Cells of this table are empty. Do they mean none, or not known?");
                    r = rows.size();
                    break;
                }
            }
        }
    }
}
