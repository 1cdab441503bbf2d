package org.legible.checker.rule.style;

import java.util.regex.Pattern;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

/**
 * Text fits into a narrow screen.
 *
 * <p>WCAG asks for it at 320 CSS pixels, which is a screen of 1280 enlarged four times. A block that is wider there by a fixed width, and that
 * holds running text, makes readers scroll sideways for every line; that needs no layout to know.
 */
@Facts(
        title = "Text fits into a narrow screen",
        wcag = "1.4.10",
        technique = "C31, G225",
        affects = "People who enlarge the page, and people with small screens",
        why = "They must scroll sideways on every line.",
        fix = "Use max-width instead of width.",
        good = "<p style=\"max-width:900px\">Text</p>",
        bad = "<p style=\"width:900px\">Text that goes on for a while.</p>")
final class FixedWidth implements Rule {

    private static final Pattern FLEXIBLE = Pattern.compile(".*(flex|grid|box).*");

    /** Wide enough that no scroll bar, margin or rounding explains it away. */
    private static final double SURELY_WIDE = 480;

    private static final double WIDE = 400;

    /** As much text as fills a line of that width and begins another. */
    private static final int RUNNING_TEXT = 120;

    @Override
    public void check(Inspection page) {
        int passed = -1;
        for (PageElement e : page.elements()) {
            if (e.index() <= passed || !mayHoldText(e)) continue;
            double wide = page.styles().once(e, FixedWidth.class, () -> width(narrow(page, e)));
            if (wide <= WIDE || e.closest("table", "pre", "svg", "figure") != null || !page.visible(e)) continue;
            // What lies inside is too wide for the same reason.
            passed = e.lastIndex();
            if (wide >= SURELY_WIDE && certain(page, e))
                page.failed(
                        e,
                        "This text is " + Math.round(wide)
                                + " pixels wide on every screen: on a narrow or enlarged one, readers scroll sideways on every line.");
            else page.review(e, "Does this fit into 320 pixels? It is " + Math.round(wide) + " wide.");
        }
    }

    private static ComputedStyle narrow(Inspection page, PageElement e) {
        return page.styles().of(e, Environment.PLAIN.narrow());
    }

    private static boolean mayHoldText(PageElement e) {
        if (!e.hasOwnText() && !e.is("body", "div", "main", "section", "article")) return false;
        return !e.is("img", "table", "td", "th", "pre", "code");
    }

    /** The width that a narrow screen cannot change, 0 where it can. */
    private static double width(ComputedStyle narrow) {
        boolean yields = narrow.is(Property.DISPLAY, "inline", "none", "contents")
                || narrow.is(Property.POSITION, "absolute", "fixed")
                || narrow.px(Property.MAX_WIDTH).orElse(9999) <= 320
                || narrow.get(Property.MAX_WIDTH).endsWith("%");
        return yields ? 0 : Math.max(fixed(narrow, Property.WIDTH), fixed(narrow, Property.MIN_WIDTH));
    }

    private static boolean certain(Inspection page, PageElement e) {
        ComputedStyle narrow = narrow(page, e);
        return narrow.is(Property.DISPLAY, "block", "list-item", "flow-root", "inline-block")
                && page.styles().sheets().complete()
                && narrow.is(Property.TRANSFORM, "none")
                && !itemOfFlexibleBox(page, e)
                && runningText(page, e);
    }

    /** A flexible box may shrink what stands in it. */
    private static boolean itemOfFlexibleBox(Inspection page, PageElement e) {
        return e.parent() != null
                && FLEXIBLE.matcher(narrow(page, e.parent()).get(Property.DISPLAY))
                        .matches();
    }

    /** Whether a paragraph of some length takes its width from the element, with nothing between that narrows it. */
    private static boolean runningText(Inspection page, PageElement e) {
        for (int i = e.index(); i <= e.lastIndex(); i++) {
            PageElement inner = page.elements().get(i);
            if (inner != e
                    && (narrows(narrow(page, inner)) || inner.is("table", "pre", "figure") || !page.visible(inner))) {
                i = inner.lastIndex();
                continue;
            }
            if (inner.ownText().length() >= RUNNING_TEXT) return true;
        }
        return false;
    }

    private static boolean narrows(ComputedStyle style) {
        return !style.is(Property.WIDTH, "auto", "100%")
                || !style.is(Property.MAX_WIDTH, "none", "100%")
                || !style.is(Property.FLOAT, "none")
                || !style.is(Property.COLUMN_COUNT, "auto")
                || style.is(Property.POSITION, "absolute", "fixed")
                || FLEXIBLE.matcher(style.get(Property.DISPLAY)).matches();
    }

    private static double fixed(ComputedStyle style, Property property) {
        return style.px(property, "px", "pt", "pc", "in", "cm", "mm", "em", "rem")
                .orElse(0);
    }
}
