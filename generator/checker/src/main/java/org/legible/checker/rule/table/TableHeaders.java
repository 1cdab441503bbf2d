package org.legible.checker.rule.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Tables of data have header cells",
        wcag = "1.3.1",
        technique = "H51, F91",
        affects = "People who use screen readers",
        why = "Numbers are read without saying what they are.",
        fix = "Make the cells that head rows and columns th elements with a scope.",
        good = "<table><caption>Places</caption><tr><th scope=\"col\">Year</th></tr><tr><td>2015</td></tr></table>",
        bad =
                "<table><caption>Places</caption><tr><td>Year</td><td>Places</td></tr><tr><td>2015</td><td>20</td></tr></table>")
final class TableHeaders implements Rule {

    /** The page before, the page after, the beginning and what is above. */
    private static final int MOST_LINKS = 4;

    /** Tables in tables must not be looked through once for each of them. */
    private static final int MOST_ELEMENTS = 1_000;

    private static final int MOST_ROWS = 3;

    @Override
    public void check(Inspection page) {
        for (PageElement table : page.html("table")) {
            if (!page.exposed(table)
                    || page.accessibility().presentational(table)
                    || DataTables.hasHeaders(page, table)) continue;
            // A summary says nothing: generators of manuals write one on their rows of links.
            boolean named = table.children().stream().anyMatch(c -> c.is("caption", "thead"));
            boolean grid = DataTables.rows(table).size() > 1 && DataTables.columns(table) > 1;
            if (!grid) continue;
            if (named) page.failed(table, "This table has no header cells.");
            else if (!turnsPages(page, table))
                page.review(table, "This table has no header cells: is it data, or layout?");
        }
    }

    /** Whether a table only places the links to the pages before and after, as DocBook writes them. */
    private static boolean turnsPages(Inspection page, PageElement table) {
        if (DataTables.rows(table).size() > MOST_ROWS || table.lastIndex() - table.index() > MOST_ELEMENTS)
            return false;
        List<PageElement> links = new ArrayList<>();
        for (PageElement e : page.elements().subList(table.index() + 1, table.lastIndex() + 1))
            if (e.is("a") && e.has("href")) links.add(e);
        return links.size() <= MOST_LINKS && links.stream().anyMatch(TableHeaders::turnsPage);
    }

    private static boolean turnsPage(PageElement link) {
        boolean named = Texts.split(link.attr("rel").toLowerCase(Locale.ROOT)).stream()
                .anyMatch(Set.of("prev", "next")::contains);
        boolean key = Set.of("p", "n").contains(link.attr("accesskey").toLowerCase(Locale.ROOT));
        return named || key;
    }
}
