package org.legible.checker.rule.table;

import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "What scrolls can be reached with the keyboard and has a name",
        wcag = {"2.1.1", "4.1.2"},
        technique = "C40",
        scope = Facts.Scope.REPORT,
        affects = "People who use the keyboard",
        why = "A wide table that scrolls only by pointer cannot be read to its end.",
        fix = "Give the box around the table tabindex=\"0\", role=\"region\" and aria-labelledby "
                + "with the caption's id.",
        good = """
                <div style="overflow-x:auto" role="region" tabindex="0" aria-labelledby="c"><table><caption id="c">A</caption><tr><th scope="col">B</th></tr><tr><td>1</td></tr></table></div>""",
        bad = """
                <div style="overflow-x:auto"><table><caption id="c">A</caption><tr><th scope="col">B</th></tr><tr><td>1</td></tr></table></div>""")
final class TableScroll implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement table : page.html("table")) {
            PageElement box = table.parent();
            if (box == null || box.is("body", "html") || !page.exposed(table)) continue;
            if (!page.style(box).is(Property.OVERFLOW_X, "auto", "scroll")) continue;
            if (!page.focus().tabbable(box))
                page.failed(box, "This box scrolls sideways, but the keyboard cannot reach it.");
            else if (!page.role(box).equals("region") || page.name(box).isEmpty())
                page.failed(box, "This box that scrolls is no region with a name.");
        }
    }
}
