package org.legible.checker.rule.keyboard;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** What can be clicked can be used with the keyboard. */
public final class ClickOnly implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("click-only")
            .title("What can be clicked can be used with the keyboard")
            .wcag("2.1.1", "4.1.2")
            .technique("F54, F59, G202")
            .affects("People who use the keyboard, and people who use screen readers")
            .why("The element answers to a pointer and to nothing else.")
            .fix("Use a button or a link.")
            .good("""
                    <button onclick="open()">Open</button>""")
            .bad("""
                    <div onclick="open()">Open</div>""")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.page().having("onclick")) {
            if (!e.has("onclick") || e.is("body", "html", "label", "form") || !page.visible(e)) continue;
            if (page.focus().focusable(e) || holdsControl(page, e)) continue;
            page.failed(e, "This can be clicked, but the keyboard cannot reach it.");
        }
    }

    /** Whether a control inside may do the same: a click on it reaches the element as well. */
    private static boolean holdsControl(Inspection page, PageElement e) {
        for (PageElement up = e.parent(); up != null; up = up.parent())
            if (page.focus().focusable(up)) return true;
        for (int i = e.index() + 1; i <= e.lastIndex(); i++) {
            if (page.focus().focusable(page.page().elements().get(i))) return true;
        }
        return false;
    }
}
