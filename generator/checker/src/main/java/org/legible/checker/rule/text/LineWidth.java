package org.legible.checker.rule.text;

import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** Whether something limits how long the lines of a text become. */
public final class LineWidth {

    private LineWidth() {}

    /** Whether the lines of an element, or of one around it, have a limit. */
    public static boolean bounded(Inspection page, PageElement e) {
        return e.outwards().anyMatch(up -> up.is("td", "th", "aside") || bounds(page.style(up)));
    }

    private static boolean bounds(ComputedStyle style) {
        String display = style.get(Property.DISPLAY);
        return !style.is(Property.MAX_WIDTH, "none", "auto", "100%", "0")
                || !style.is(Property.WIDTH, "none", "auto", "100%", "0")
                || !style.is(Property.COLUMN_COUNT, "auto")
                || style.is(Property.FLOAT, "left", "right")
                || display.contains("grid")
                || display.contains("flex");
    }
}
