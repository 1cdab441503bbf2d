package org.legible.checker.rule.largeprint;

import java.util.List;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** What large-print rules share. */
final class LargePrint {

    /** Every element that shows text of its own. */
    static List<PageElement> texts(Inspection page) {
        return page.elements().stream()
                .filter(e -> (e.hasOwnText() || e.is("input", "select", "textarea"))
                        && !e.is("title", "script", "style", "option"))
                .filter(e -> !e.svg() && !e.attr("type").equals("hidden") && page.visible(e))
                .toList();
    }

    /** A size in points, as printers say it. */
    static String points(double px) {
        double points = Math.round(px * 7.5) / 10.0;
        return points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points);
    }

    /** The line height as a multiple of the size of the text. */
    static double lineHeight(ComputedStyle style) {
        double lines = style.lineHeight().orElse(1.2);
        return style.px(Property.LINE_HEIGHT, "px").isPresent() ? Math.round(lines * 100) / 100.0 : lines;
    }
}
