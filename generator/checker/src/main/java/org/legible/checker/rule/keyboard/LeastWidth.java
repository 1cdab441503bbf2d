package org.legible.checker.rule.keyboard;

import java.util.OptionalDouble;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** The least size that parts of a box have by themselves, whatever stands around them: sizes in pixels, and lines that never break. */
final class LeastWidth {

    /** The width of the widest part of a box. */
    static double of(Inspection page, PageElement box) {
        return most(page, box, Property.WIDTH, Property.MAX_WIDTH, Property.OVERFLOW_X);
    }

    /** The height of the highest part of a box, so far as it is written down. */
    static double height(Inspection page, PageElement box) {
        return most(page, box, Property.HEIGHT, Property.MAX_HEIGHT, Property.OVERFLOW_Y);
    }

    private static double most(Inspection page, PageElement box, Property size, Property limit, Property overflow) {
        double most = 0;
        for (int i = box.index() + 1; i <= box.lastIndex(); i++) {
            PageElement e = page.elements().get(i);
            ComputedStyle style = page.style(e);
            boolean placed = style.is(Property.POSITION, "absolute", "fixed") || !style.is(Property.FLOAT, "none");
            boolean shown = page.visible(e) && !style.is(Property.DISPLAY, "none");
            if (placed || !shown) {
                i = e.lastIndex();
                continue;
            }
            if (style.is(limit, "none")) most = Math.max(most, own(page, e, style, size));
            // What is cut off further in makes nothing wider.
            if (!style.is(overflow, "visible") || !style.is(limit, "none")) i = e.lastIndex();
        }
        return most;
    }

    private static double own(Inspection page, PageElement e, ComputedStyle style, Property size) {
        boolean inline = style.is(Property.DISPLAY, "inline", "contents") && !e.is("img");
        OptionalDouble px = inline ? OptionalDouble.empty() : style.px(size);
        if (px.isPresent()) return px.getAsDouble();
        boolean unbroken = size == Property.WIDTH && style.is(Property.WHITE_SPACE, "nowrap");
        return unbroken && e.hasOwnText() ? LeastHeight.lineWidth(e.ownText(), style.fontSize()) : 0;
    }
}
