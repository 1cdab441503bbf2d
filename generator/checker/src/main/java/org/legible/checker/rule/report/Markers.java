package org.legible.checker.rule.report;

import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** The marks that browsers put before list items. */
final class Markers {

    /** Whether a number or bullet is shown before the item. */
    static boolean shown(Inspection page, PageElement item) {
        ComputedStyle style = page.style(item);
        return style.is(Property.DISPLAY, "list-item")
                && !style.get(Property.LIST_STYLE_TYPE).contains("none");
    }
}
