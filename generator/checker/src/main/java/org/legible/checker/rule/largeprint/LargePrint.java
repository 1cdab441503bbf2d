package org.legible.checker.rule.largeprint;

import java.util.List;
import java.util.regex.Pattern;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** What large-print rules share. */
final class LargePrint {

    private static final Pattern NUMBER = Pattern.compile("[\\d.]+");

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
        String value = style.get(Property.LINE_HEIGHT);
        if (value.equals("normal")) return 1.2;
        if (NUMBER.matcher(value).matches()) return Double.parseDouble(value);
        double ratio = style.px(Property.LINE_HEIGHT).orElse(style.fontSize() * 1.2) / style.fontSize();
        return Math.round(ratio * 100) / 100.0;
    }
}
