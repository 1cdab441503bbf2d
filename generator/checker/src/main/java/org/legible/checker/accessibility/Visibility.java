package org.legible.checker.accessibility;

import java.util.List;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.css.UnitValue;
import org.legible.checker.page.PageElement;

/** Whether people who see can see an element. */
public final class Visibility {

    private static final double FAR = -990;
    private static final List<Property> SIDES = List.of(Property.LEFT, Property.TOP, Property.RIGHT, Property.BOTTOM);
    private static final List<Property> SIZES =
            List.of(Property.WIDTH, Property.HEIGHT, Property.MAX_HEIGHT, Property.MAX_WIDTH);
    private static final UnitValue PIXEL = new UnitValue(1, "px");

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
        if (style.opacity() <= 0) return true;
        if (style.is(Property.CLIP_PATH, "inset(50%)", "inset(100%)", "circle(0)", "polygon(0 0)")) return true;
        boolean placed = style.is(Property.POSITION, "absolute", "fixed");
        if (placed && clipped(UnitValue.all(style.get(Property.CLIP)))) return true;
        boolean moved = placed || style.is(Property.POSITION, "relative");
        return moved && SIDES.stream().anyMatch(side -> style.px(side).orElse(0) <= FAR) || tiny(style);
    }

    /** Whether the sides of a rect() leave no more than a pixel. */
    private static boolean clipped(List<UnitValue> sides) {
        return sides.size() == 4 && sides.stream().allMatch(side -> side.number() == 0 || side.equals(PIXEL));
    }

    private static boolean tiny(ComputedStyle style) {
        boolean clips =
                style.is(Property.OVERFLOW_X, "hidden", "clip") || style.is(Property.OVERFLOW_Y, "hidden", "clip");
        return clips
                && !style.is(Property.DISPLAY, "inline", "contents")
                && SIZES.stream().anyMatch(size -> style.px(size).orElse(2) <= 1);
    }
}
