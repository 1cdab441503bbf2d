package org.legible.checker.rule.name;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Menu items have a name",
        wcag = "4.1.2",
        act = "m6b1q3",
        affects = "People who use screen readers or voice control",
        why = "A menu item without a name cannot be chosen by anyone who does not see it.",
        fix = "Write text in the item, or give it an aria-label.",
        good = """
                <div role="menu"><button role="menuitem">Print</button></div>""",
        bad = """
                <div role="menu"><button role="menuitem"></button></div>""")
final class MenuItemName implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement item : page.withRole("menuitem")) {
            if (page.name(item).isEmpty()) page.failed(item, "This menu item has no name.");
        }
    }
}
