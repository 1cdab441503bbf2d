package org.legible.checker.rule.style;

import java.util.Optional;
import org.legible.checker.css.Colour;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** What a box stands on in one scheme, for lines and shapes rather than for text. */
record Surface(Inspection page, Environment scheme) {

    /**
     * The colour around a box; empty where it is not sure: behind pictures, gradients, blends and half-transparent parts, and
     * around boxes that are placed apart from what they stand in.
     */
    Optional<Colour> around(PageElement box) {
        if (box.parent() == null || Overlaps.lifted(style(box))) return Optional.empty();
        return at(box.parent());
    }

    /** The colour that a box shows inside, under its text. */
    Optional<Colour> inside(PageElement box) {
        return Overlaps.lifted(style(box)) ? Optional.empty() : at(box);
    }

    private Optional<Colour> at(PageElement from) {
        Colour seen = Colour.TRANSPARENT;
        for (PageElement up = from; up != null; up = up.parent()) {
            ComputedStyle style = style(up);
            if (!Backdrop.plain(style) || !style.is(Property.OPACITY, "1")) return Optional.empty();
            Optional<Colour> own = style.colour(Property.BACKGROUND_COLOR);
            if (own.isEmpty()) return own;
            if (!style.is(Property.DISPLAY, "contents")) seen = seen.over(own.get());
            if (seen.alpha() >= 0.999) return Optional.of(seen);
            if (Overlaps.lifted(style)) return Optional.empty();
        }
        boolean dark = style(page.page().root()).get(Property.COLOR_SCHEME).contains("dark");
        return dark ? Optional.empty() : Optional.of(seen.over(Colour.WHITE));
    }

    private ComputedStyle style(PageElement e) {
        return page.styles().of(e, scheme);
    }
}
