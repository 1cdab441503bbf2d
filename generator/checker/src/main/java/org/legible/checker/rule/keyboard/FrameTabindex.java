package org.legible.checker.rule.keyboard;

import org.legible.checker.accessibility.Focus;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.FrameContent;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "What stands in a frame can be reached with the keyboard",
        wcag = "2.1.1",
        act = "akn7bn",
        technique = "H91",
        affects = "People who use the keyboard",
        why = "A negative tabindex on a frame keeps the keyboard from everything in it.",
        fix = "Remove the tabindex from the iframe.",
        good = """
                <iframe title="Map" srcdoc="<a href='/'>Home</a>"></iframe>""",
        bad = """
                <iframe title="Map" tabindex="-1" srcdoc="<a href='/'>Home</a>"></iframe>""")
final class FrameTabindex implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement frame : page.html("iframe")) {
            if (Focus.tabIndex(frame).orElse(0) >= 0
                    || !page.visible(frame)
                    || page.accessibility().inert(frame)
                    || speck(page, frame)) continue;
            if (FrameContent.reached(page, frame).orElse(false))
                page.failed(
                        frame,
                        "This frame holds something to operate, but a negative tabindex keeps the keyboard out.");
        }
    }

    /** Frames of one pixel are there for programs, not for people. */
    private static boolean speck(Inspection page, PageElement frame) {
        boolean attributes =
                frame.attr("width").matches("[01](px)?") || frame.attr("height").matches("[01](px)?");
        ComputedStyle style = page.style(frame);
        return attributes
                || style.px(Property.WIDTH).orElse(9) <= 1
                || style.px(Property.HEIGHT).orElse(9) <= 1;
    }
}
