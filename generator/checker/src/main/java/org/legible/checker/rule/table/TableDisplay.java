package org.legible.checker.rule.table;

import java.util.List;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Style sheets leave tables tables",
        wcag = "1.3.1",
        scope = Facts.Scope.REPORT,
        affects = "People who use screen readers",
        why = "Browsers stop announcing a table whose parts are displayed as something else.",
        fix = "Leave display alone; let a box around the table scroll, or write the rows as lists in the page.",
        good = "<table><caption>A</caption><tr><th scope=\"col\">B</th></tr><tr><td>1</td></tr></table>",
        bad = """
                <style>tr { display: block }</style><table><caption>A</caption><tr><th scope="col">B</th></tr><tr><td>1</td></tr></table>""")
final class TableDisplay implements Rule {

    @Override
    public void check(Inspection page) {
        for (Environment screen : List.of(Environment.PLAIN, Environment.PLAIN.narrow())) {
            for (String tag : List.of("table", "thead", "tbody", "tr", "td", "th")) {
                for (PageElement e : page.html(tag)) {
                    String display = page.styles().of(e, screen).get(Property.DISPLAY);
                    if (display.startsWith("table") || display.equals("none") || e.has("role")) continue;
                    page.failed(e, "A style sheet displays this " + tag + " as " + display + ".");
                    return;
                }
            }
        }
    }
}
