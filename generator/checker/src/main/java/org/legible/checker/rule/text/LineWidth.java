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
        for (PageElement up = e; up != null; up = up.parent()) {
            ComputedStyle style = page.style(up);
            boolean width = set(style.get(Property.MAX_WIDTH))
                    || set(style.get(Property.WIDTH))
                    || !style.is(Property.COLUMN_COUNT, "auto");
            if (width || style.is(Property.FLOAT, "left", "right") || up.is("td", "th", "aside")) return true;
            if (style.get(Property.DISPLAY).contains("grid")
                    || style.get(Property.DISPLAY).contains("flex")) return true;
        }
        return false;
    }

    private static boolean set(String value) {
        return !value.equals("none") && !value.equals("auto") && !value.equals("100%") && !value.equals("0");
    }
}
