package org.legible.checker.rule.keyboard;

import org.legible.checker.accessibility.Focus;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** Whether the keyboard reaches an element, or something around or inside it. */
final class ClickOnlyParts {

    static boolean reached(Inspection page, PageElement e) {
        for (PageElement up = e; up != null; up = up.parent()) if (page.focus().focusable(up)) return true;
        return page.allInside(e).stream().anyMatch(page.focus()::focusable);
    }

    /** The same of an element that may be hidden until a script shows it. */
    static boolean mayBeReached(Inspection page, PageElement e) {
        for (PageElement up = e; up != null; up = up.parent()) if (Focus.possible(up)) return true;
        return page.allInside(e).stream().anyMatch(Focus::possible);
    }
}
