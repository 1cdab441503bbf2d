package org.legible.checker.rule.style;

import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Text that is enlarged is not cut off",
        wcag = "1.4.4",
        act = "59br37",
        technique = "F69, C28",
        affects = "People with low vision",
        why = "What does not fit into the box is gone.",
        fix = "Use min-height instead of height, and leave overflow visible.",
        good = "<div style=\"overflow:hidden;min-height:1.5em\">Text</div>",
        bad = """
                <div style="overflow:hidden;height:20px;width:20em">Text that goes on for more than one line of a box that has room for only one of them.</div>""")
final class ClippedText implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.elements()) {
            ComputedStyle style = page.style(e);
            boolean cuts = style.is(Property.OVERFLOW_Y, "hidden", "clip")
                    || style.is(Property.OVERFLOW_X, "hidden", "clip")
                            && style.is(Property.WHITE_SPACE, "nowrap", "pre");
            if (!cuts || e.is("html", "body") || !page.visible(e) || !page.exposed(e)) continue;
            if (Clipping.sure(page, e)) {
                page.failed(
                        e, "This text is cut off when it is enlarged: its box is too small for it, and cannot grow.");
                continue;
            }
            if (!e.hasOwnText() || !style.is(Property.OVERFLOW_Y, "hidden", "clip")) continue;
            if (style.px(Property.HEIGHT).orElse(0) > 1)
                page.review(e, "Is this text cut off when it is enlarged? Its box has a fixed height.");
            // Heights that are measured by the text grow with it.
            else if (style.px(Property.MAX_HEIGHT, "px", "pt", "pc", "in", "cm", "mm")
                            .orElse(0)
                    > 1)
                page.review(e, "Is this text cut off when it is enlarged? Its box cannot grow beyond a fixed height.");
        }
    }
}
