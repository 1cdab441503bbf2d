package org.legible.checker.rule.keyboard;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** Whether the keyboard reaches an element, or something around or inside it. */
final class ClickOnlyParts {

    private ClickOnlyParts() {}

    static boolean reached(Inspection page, PageElement e) {
        for (PageElement up = e; up != null; up = up.parent()) if (page.focus().focusable(up)) return true;
        for (int i = e.index() + 1; i <= e.lastIndex(); i++) {
            if (page.focus().focusable(page.page().elements().get(i))) return true;
        }
        return false;
    }
}
