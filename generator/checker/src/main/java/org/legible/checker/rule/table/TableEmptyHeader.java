package org.legible.checker.rule.table;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Header cells have text",
        wcag = "1.3.1",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers",
        why = "An empty header is announced for every cell below it.",
        fix = "Write the header, or make an empty corner a td.",
        good = """
                <table><caption>A</caption><tr><td></td><th scope="col">Year</th></tr><tr><th scope="row">Places</th><td>20</td></tr></table>""",
        bad = """
                <table><caption>A</caption><tr><th></th><th scope="col">Year</th></tr><tr><th scope="row">Places</th><td>20</td></tr></table>""")
final class TableEmptyHeader implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement header : page.html("th")) {
            boolean role = page.role(header).equals("columnheader")
                    || page.role(header).equals("rowheader");
            if (role && page.exposed(header) && page.name(header).isEmpty())
                page.failed(header, "This header cell is empty.");
        }
    }
}
