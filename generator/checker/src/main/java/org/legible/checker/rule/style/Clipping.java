package org.legible.checker.rule.style;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.css.UnitValue;
import org.legible.checker.css.UnitValue.Type;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.style.PageSheets;

/** Whether a box of fixed size cuts its text off when the page is zoomed to 200% (ACT rule 59br37). */
final class Clipping {

    /** A screen of 1280 by 1024 pixels, zoomed to 200%, has room for half as many. */
    private static final int WIDTH = 640;

    private static final double ONE_VH = 5.12;
    private static final Environment ZOOMED = Environment.PLAIN.wide(WIDTH);
    /** Less than this may be lost between the lines. */
    private static final double SLACK = 1.05;

    private static final Pattern GROWS = Pattern.compile(
            ":(?:hover|focus|checked|target|active|has\\(|not\\()[^{}]{0,200}\\{[^}]{0,400}(?:height|overflow|width|white-space|display)");

    /** Among more elements than these, something may show the rest. */
    private static final int MOST_NEIGHBOURS = 300;
    /** Padding that is set for one side is not known here. */
    private static final Pattern SIDES = Pattern.compile("padding-(?:top|bottom|block|left|right|inline)");

    /** Whether it surely does, and readers have no way to the rest of the text. */
    static boolean sure(Inspection page, PageElement box) {
        ComputedStyle style = page.styles().of(box, ZOOMED);
        OptionalDouble height = height(style);
        OptionalDouble width = width(page, box);
        boolean may = height.isPresent() || style.is(Property.WHITE_SPACE, "nowrap", "pre");
        if (!may || width.isEmpty()) return false;
        LeastSize least = new LeastSize(page, box, ZOOMED, width.getAsDouble());
        boolean below = style.is(Property.OVERFLOW_Y, "hidden", "clip")
                && height.isPresent()
                && least.height() > height.getAsDouble() * SLACK + 1;
        boolean beside = style.is(Property.OVERFLOW_X, "hidden", "clip")
                && style.is(Property.TEXT_OVERFLOW, "clip")
                && least.width() > width.getAsDouble() * SLACK;
        return (below || beside) && !mayGrow(page, box);
    }

    /** The height in which text is seen, padding included; empty where it is not fixed. */
    private static OptionalDouble height(ComputedStyle style) {
        double height = Math.min(pixels(style, Property.HEIGHT), pixels(style, Property.MAX_HEIGHT));
        OptionalDouble least = style.px(Property.MIN_HEIGHT);
        OptionalDouble padding = padding(style);
        boolean auto = style.is(Property.MIN_HEIGHT, "auto", "0");
        if (Double.isInfinite(height) || padding.isEmpty() || !auto && least.isEmpty()) return OptionalDouble.empty();
        return OptionalDouble.of(Math.max(height, auto ? 0 : least.getAsDouble()) + padding.getAsDouble());
    }

    private static double pixels(ComputedStyle style, Property size) {
        String value = style.get(size);
        Optional<UnitValue> plain = UnitValue.of(value).filter(height -> height.in("vh"));
        if (plain.isPresent()) return plain.get().number() * ONE_VH;
        // Other parts of the window, and of the box around, are not known.
        boolean known = UnitValue.all(value).stream()
                .noneMatch(part -> part.type() == Type.VIEWPORT || part.type() == Type.PERCENTAGE);
        return known ? style.px(size).orElse(Double.POSITIVE_INFINITY) : Double.POSITIVE_INFINITY;
    }

    private static OptionalDouble padding(ComputedStyle style) {
        double most = 0;
        for (String side : style.get(Property.PADDING).split("\\s+")) {
            OptionalDouble px = style.px(side);
            if (px.isEmpty() || Double.isNaN(px.getAsDouble())) return OptionalDouble.empty();
            most = Math.max(most, px.getAsDouble());
        }
        return OptionalDouble.of(2 * most);
    }

    /** The most that a line may be wide; empty where boxes around it are laid out in ways that let it be wider. */
    private static OptionalDouble width(Inspection page, PageElement box) {
        double most = WIDTH;
        for (PageElement e = box; e != null; e = e.parent()) {
            ComputedStyle style = page.styles().of(e, ZOOMED);
            boolean plain = style.is(Property.DISPLAY, "block", "list-item", "flow-root")
                    && style.is(Property.POSITION, "static", "relative")
                    && style.is(Property.FLOAT, "none")
                    && style.is(Property.TRANSFORM, "none")
                    && style.is(Property.MIN_WIDTH, "0", "auto")
                    && style.is(Property.COLUMN_COUNT, "auto");
            if (!plain || e.svg()) return OptionalDouble.empty();
            if (style.is(Property.WIDTH, "auto")) continue;
            OptionalDouble px = style.px(Property.WIDTH, "px", "em", "rem");
            if (e == box || px.isEmpty()) return px;
            most = Math.max(most, px.getAsDouble());
        }
        return OptionalDouble.of(most);
    }

    /** Whether a script, a style for what is pointed at, or a link beside the box may show the rest. */
    private static boolean mayGrow(Inspection page, PageElement box) {
        if (page.page().scripted() || !page.having("onclick").isEmpty()) return true;
        if (box.closest("a", "button", "label", "summary", "details") != null) return true;
        PageElement around = box.parent() == null ? box : box.parent();
        if (around.lastIndex() - around.index() > MOST_NEIGHBOURS) return true;
        for (PageElement e : page.withAllInside(around)) {
            if (e.is("a", "button", "input", "details", "label") || page.focus().focusable(e)) return true;
        }
        return SIDES.matcher(box.attr("style")).find()
                || page.once(Sheets.class, Sheets::of).mayGrow();
    }

    private record Sheets(boolean mayGrow) {
        static Sheets of(Inspection page) {
            PageSheets sheets = page.styles().sheets();
            return new Sheets(!sheets.complete()
                    || sheets.texts().anyMatch(GROWS.asPredicate().or(SIDES.asPredicate())));
        }
    }
}
