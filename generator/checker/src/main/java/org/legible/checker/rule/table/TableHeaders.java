package org.legible.checker.rule.table;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Tables of data have header cells. */
public final class TableHeaders implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("table-headers")
            .title("Tables of data have header cells")
            .wcag("1.3.1")
            .technique("H51, F91")
            .affects("People who use screen readers")
            .why("Numbers are read without saying what they are.")
            .fix("Make the cells that head rows and columns th elements with a scope.")
            .good("""
                    <table><caption>Places</caption><tr><th scope="col">Year</th></tr><tr><td>2015</td></tr></table>""")
            .bad(
                    "<table><caption>Places</caption><tr><td>Year</td><td>Places</td></tr><tr><td>2015</td><td>20</td></tr></table>")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement table : page.html("table")) {
            if (!page.exposed(table) || page.accessibility().presentational(table) || Tables.hasHeaders(page, table))
                continue;
            // A summary says nothing: generators of manuals write one on their rows of links.
            boolean named = table.children().stream().anyMatch(c -> c.is("caption", "thead"));
            boolean grid = Tables.rows(table).size() > 1 && Tables.columns(table) > 1;
            if (!grid) continue;
            if (named) page.failed(table, "This table has no header cells.");
            else page.review(table, "This table has no header cells: is it data, or layout?");
        }
    }
}
