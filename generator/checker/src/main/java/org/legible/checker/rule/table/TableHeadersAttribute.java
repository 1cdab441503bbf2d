package org.legible.checker.rule.table;

import java.util.Optional;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Cells name headers of their own table",
        wcag = "1.3.1",
        act = "a25f45",
        technique = "H43, F90",
        affects = "People who use screen readers",
        why = "A header that is not in the table is never announced.",
        fix = "Name ids of header cells of the same table.",
        good = """
                <table><tr><th id="y">Year</th></tr><tr><td headers="y">2015</td></tr></table>""",
        bad = """
                <table><tr><th id="y">Year</th></tr><tr><td headers="z">2015</td></tr></table>""")
final class TableHeadersAttribute implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement cell : page.having("headers")) {
            if (!cell.is("td", "th") || cell.attr("headers").isBlank()) continue;
            PageElement table = cell.closest("table");
            boolean shown = table != null
                    && !page.accessibility().notDisplayed(cell)
                    && page.exposed(table)
                    && (page.visible(table) || page.exposed(cell));
            if (!shown || !Set.of("table", "grid", "treegrid").contains(page.role(table))) continue;
            for (String id : Texts.split(cell.attr("headers"))) {
                Optional<PageElement> header = page.page().byId(cell, id);
                boolean own = header.isPresent()
                        && header.get() != cell
                        && header.get().is("td", "th")
                        && header.get().closest("table") == table;
                if (own) continue;
                page.failed(
                        cell,
                        "This cell names the header \"" + Texts.brief(id) + "\", which is no other cell of its table.");
                break;
            }
        }
    }
}
