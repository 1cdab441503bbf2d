package org.legible.checker.accessibility;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Length;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;

/** Whether people who see can see an element. */
public final class Visibility {

    private static final double FAR = -990;
    private static final Pattern NO_CLIP_AREA =
            Pattern.compile("rect\\(\\s*(0|1px)(px)?[,\\s]+(0|1px)(px)?[,\\s]+(0|1px)(px)?[,\\s]+(0|1px)(px)?\\s*\\)");

    private final Accessibility tree;

    /** The sighted reader's view of a page. */
    public Visibility(Accessibility tree) {
        this.tree = tree;
    }

    /** Whether the element is rendered, opaque enough to be seen, and neither clipped away nor moved off the page. */
    public boolean visible(PageElement e) {
        return tree.rendered(e) && !veiled(e);
    }

    private boolean veiled(PageElement e) {
        return tree.styles().once(e, Visibility.class, () -> e.parent() != null && veiled(e.parent()) || veils(e));
    }

    private boolean veils(PageElement e) {
        ComputedStyle style = tree.styles().of(e);
        OptionalDouble opacity = Length.px(style.get(Property.OPACITY), 1, 1, 1);
        if (opacity.isPresent() && opacity.getAsDouble() <= 0) return true;
        if (style.is(Property.CLIP_PATH, "inset(50%)", "inset(100%)", "circle(0)", "polygon(0 0)")) return true;
        boolean placed = style.is(Property.POSITION, "absolute", "fixed");
        if (placed && NO_CLIP_AREA.matcher(style.get(Property.CLIP)).matches()) return true;
        boolean moved = placed || style.is(Property.POSITION, "relative");
        if (moved
                && (far(style, Property.LEFT)
                        || far(style, Property.TOP)
                        || far(style, Property.RIGHT)
                        || far(style, Property.BOTTOM))) {
            return true;
        }
        return tiny(style);
    }

    private static boolean far(ComputedStyle style, Property side) {
        OptionalDouble px = style.px(side);
        return px.isPresent() && px.getAsDouble() <= FAR;
    }

    private static boolean tiny(ComputedStyle style) {
        boolean clips =
                style.is(Property.OVERFLOW_X, "hidden", "clip") || style.is(Property.OVERFLOW_Y, "hidden", "clip");
        if (!clips || style.is(Property.DISPLAY, "inline", "contents")) return false;
        return small(style, Property.WIDTH)
                || small(style, Property.HEIGHT)
                || small(style, Property.MAX_HEIGHT)
                || small(style, Property.MAX_WIDTH);
    }

    private static boolean small(ComputedStyle style, Property size) {
        OptionalDouble px = style.px(size);
        return px.isPresent() && px.getAsDouble() <= 1;
    }
}
