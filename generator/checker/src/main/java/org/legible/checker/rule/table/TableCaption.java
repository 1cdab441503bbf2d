package org.legible.checker.rule.table;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Tables of data have a caption",
        wcag = "1.3.1",
        technique = "H39",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers, who choose from a list of tables",
        why = "Without a caption the table has no name.",
        fix = "Begin the table with a caption element that says what it shows.",
        good = """
                <table><caption>Places by year</caption><tr><th scope="col">Year</th></tr><tr><td>2015</td></tr></table>""",
        bad = "<table><tr><th scope=\"col\">Year</th></tr><tr><td>2015</td></tr></table>")
final class TableCaption implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement table : page.html("table")) {
            if (!page.exposed(table) || !DataTables.data(page, table) || !DataTables.holdsData(table)) continue;
            boolean caption = table.children().stream()
                    .anyMatch(c -> c.is("caption") && !c.text().isEmpty());
            if (!caption && page.name(table).isEmpty()) page.failed(table, "This table has no caption.");
        }
    }
}
