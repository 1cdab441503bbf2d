package org.legible.checker.rule.keyboard;

import java.util.OptionalDouble;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Boxes that scroll can be reached with the keyboard",
        wcag = "2.1.1",
        act = "0ssw9k",
        technique = "G202",
        affects = "People who use the keyboard",
        why = "What lies below the edge of the box cannot be brought into view.",
        fix = "Give the box tabindex=\"0\", a role and a name.",
        good = """
                <section style="height:30px;width:100px;overflow:scroll" tabindex="0"><p>Words that go on and on for many lines in a small box, so that most of them cannot be seen at all without scrolling down.</p></section>""",
        bad = """
                <section style="height:30px;width:100px;overflow:scroll"><p>Words that go on and on for many lines in a small box, so that most of them cannot be seen at all without scrolling down.</p></section>""")
final class Scrollable implements Rule {

    private static final double SLACK = 40;
    /** No screen gives a box that names no width more than this. */
    private static final double WIDE = 4_000;

    @Override
    public void check(Inspection page) {
        for (PageElement box : page.elements()) {
            ComputedStyle style = page.style(box);
            boolean scrolls =
                    style.is(Property.OVERFLOW_Y, "auto", "scroll") || style.is(Property.OVERFLOW_X, "auto", "scroll");
            if (!scrolls || box.is("html", "body", "textarea", "iframe", "select")) continue;
            if (!page.visible(box) || !overflows(page, box, style) || reached(page, box)) continue;
            page.failed(box, "This box scrolls, but the keyboard cannot reach it: what it holds does not fit into it.");
        }
    }

    /** Whether something is sure to lie beyond the edge; a box may be wider than it says by what is around its content. */
    private static boolean overflows(Inspection page, PageElement box, ComputedStyle style) {
        OptionalDouble height = style.px(Property.HEIGHT);
        if (height.isEmpty()) height = style.px(Property.MAX_HEIGHT);
        OptionalDouble width = style.px(Property.WIDTH);
        if (width.isEmpty()) width = style.px(Property.MAX_WIDTH);
        if (width.isPresent()
                && !style.is(Property.OVERFLOW_X, "hidden", "clip")
                && LeastWidth.of(page, box) > width.getAsDouble() + 2 * SLACK) return true;
        if (height.isEmpty() || height.getAsDouble() < 20 || style.is(Property.OVERFLOW_Y, "hidden", "clip"))
            return false;
        double needed = LeastHeight.of(page, box, width.orElse(WIDE));
        return Math.max(needed, LeastWidth.height(page, box)) > height.getAsDouble() + SLACK;
    }

    private static boolean reached(Inspection page, PageElement box) {
        return page.withAllInside(box).stream().anyMatch(page.focus()::tabbable);
    }
}
