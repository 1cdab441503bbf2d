package org.legible.checker.rule.style;

import java.util.OptionalDouble;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Bars that stay do not cover what has the focus",
        wcag = "2.4.11",
        technique = "C43, F110",
        affects = "People who use the keyboard",
        why = "The link or field that they have reached lies behind the bar, and they cannot see where they are.",
        fix = "Let the bar scroll with the page, or set scroll-padding on the html element to the bar's height.",
        good = "<header>Menu</header><p><a href='/a'>Reports</a></p>",
        bad = "<header style='position: fixed; top: 0'>Menu</header><p><a href='/a'>Reports</a></p>")
final class FocusCovered implements Rule {

    /** What is further from the edge of the window is out of sight, or a box in the page rather than a bar. */
    private static final double EDGE = 24;

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.elements()) {
            if (!stays(page, e) || !page.visible(e) || e.text().isEmpty()) continue;
            boolean others = page.elements().stream()
                    .anyMatch(o -> !e.contains(o) && page.focus().focusable(o));
            if (!others || padded(page)) return;
            page.review(
                    e,
                    "This stays where it is while the page scrolls. Does it ever hide the link, button or field that has the focus?");
            return;
        }
    }

    private static boolean padded(Inspection page) {
        return page.styles()
                .sheets()
                .texts()
                .anyMatch(css -> css.contains("scroll-padding") || css.contains("scroll-margin"));
    }

    /** Whether it is a bar at the upper or lower edge of the window; what is sticky elsewhere stays within its column. */
    private static boolean stays(Inspection page, PageElement e) {
        ComputedStyle style = page.style(e);
        boolean sticky = style.is(Property.POSITION, "sticky", "-webkit-sticky")
                && (e.parent() == null || e.parent().is("body"));
        if (!sticky && !style.is(Property.POSITION, "fixed") || e.is("dialog")) return false;
        return near(style.px(Property.TOP)) || near(style.px(Property.BOTTOM));
    }

    private static boolean near(OptionalDouble px) {
        return px.isPresent() && px.getAsDouble() >= 0 && px.getAsDouble() <= EDGE;
    }
}
