package org.legible.checker.rule.keyboard;

import java.util.OptionalDouble;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Boxes that scroll can be reached with the keyboard. */
public final class ScrollableReached implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("scrollable")
            .title("Boxes that scroll can be reached with the keyboard")
            .wcag("2.1.1")
            .act("0ssw9k")
            .technique("G202")
            .affects("People who use the keyboard")
            .why("What lies below the edge of the box cannot be brought into view.")
            .fix("Give the box tabindex=\"0\", a role and a name.")
            .good("""
                    <section style="height:30px;width:100px;overflow:scroll" tabindex="0"><p>Words that go on and on for many lines in a small box, so that most of them cannot be seen at all without scrolling down.</p></section>""")
            .bad("""
                    <section style="height:30px;width:100px;overflow:scroll"><p>Words that go on and on for many lines in a small box, so that most of them cannot be seen at all without scrolling down.</p></section>""")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement box : page.page().elements()) {
            ComputedStyle style = page.styles().of(box);
            if (!style.is(Property.OVERFLOW_Y, "auto", "scroll")
                    || box.is("html", "body", "textarea", "iframe", "select")) continue;
            if (!page.visible(box) || reached(page, box)) continue;
            OptionalDouble height = style.px(Property.HEIGHT);
            if (height.isEmpty()) height = style.px(Property.MAX_HEIGHT);
            OptionalDouble width = style.px(Property.WIDTH);
            if (height.isEmpty() || width.isEmpty() || height.getAsDouble() < 20) continue;
            double needed = LeastHeight.of(page, box, width.getAsDouble());
            if (needed > height.getAsDouble() + 40) {
                page.failed(box, "This box scrolls, but the keyboard cannot reach it: its text does not fit into it.");
            }
        }
    }

    private static boolean reached(Inspection page, PageElement box) {
        for (int i = box.index(); i <= box.lastIndex(); i++) {
            if (page.focus().tabbable(page.page().elements().get(i))) return true;
        }
        return false;
    }
}
