package org.legible.checker.rule.style;

import java.util.List;
import org.legible.checker.css.Borders;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Declaration;
import org.legible.checker.css.Property;
import org.legible.checker.css.UnitValue;
import org.legible.checker.css.ValueLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/** Whether something changes in an element's look when it has the keyboard focus. */
final class FocusStyle {

    private static final List<Property> LOOKS = List.of(
            Property.BACKGROUND_COLOR,
            Property.BACKGROUND_IMAGE,
            Property.COLOR,
            Property.BOX_SHADOW,
            Property.TEXT_DECORATION_LINE,
            Property.OPACITY,
            Property.TRANSFORM,
            Property.FONT_WEIGHT,
            Property.FILTER,
            Property.TEXT_SHADOW,
            Property.FONT_SIZE,
            Property.WIDTH,
            Property.HEIGHT,
            Property.CLIP,
            Property.POSITION,
            Property.TOP,
            Property.LEFT,
            Property.PADDING);

    /** Whether anything but the outline changes, of all that can be compared. */
    static boolean otherThanOutline(Inspection page, PageElement e) {
        ComputedStyle focused = page.styles().whileFocused(e, e);
        ComputedStyle before = page.style(e);
        if (differ(LOOKS, focused, before) || differ(Borders.PROPERTIES, focused, before)) return true;
        return appears(page, e, "before") || appears(page, e, "after");
    }

    private static boolean differ(List<Property> looks, ComputedStyle one, ComputedStyle other) {
        return looks.stream().anyMatch(look -> !one.get(look).equals(other.get(look)));
    }

    private static boolean appears(Inspection page, PageElement e, String pseudo) {
        return page.styles().pseudoWhileFocused(e, pseudo).isPresent()
                && page.styles().pseudo(e, pseudo).isEmpty();
    }

    static boolean shows(Inspection page, PageElement e) {
        ComputedStyle focused = page.styles().whileFocused(e, e);
        if (!focused.is(Property.OUTLINE_STYLE, "none", "hidden") && !zero(focused)) return true;
        return otherThanOutline(page, e);
    }

    /** Whether anything takes an outline away; where nothing does, browsers show the focus. */
    static boolean outlinesRemoved(Inspection page) {
        return page.styles()
                        .sheets()
                        .rules()
                        .anyMatch(rule -> rule.declarations().stream().anyMatch(FocusStyle::removes))
                || page.having("style").stream()
                        .anyMatch(e -> page.styles().inline(e).stream().anyMatch(FocusStyle::removes));
    }

    private static boolean removes(Declaration d) {
        if (d.name().equals("all")) return true;
        if (!d.name().startsWith("outline")) return false;
        String value = Texts.lower(d.value());
        return value.contains("none")
                || value.contains("var(")
                || value.contains("transparent")
                || value.contains("initial")
                || value.contains("unset")
                || ValueLists.splitSpaces(value).stream()
                        .flatMap(part -> UnitValue.of(part).stream())
                        .anyMatch(part -> part.number() == 0);
    }

    private static boolean zero(ComputedStyle style) {
        return style.px(Property.OUTLINE_WIDTH).orElse(1) == 0 || style.is(Property.OUTLINE_COLOR, "transparent");
    }
}
