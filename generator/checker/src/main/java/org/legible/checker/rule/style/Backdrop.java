package org.legible.checker.rule.style;

import java.util.Optional;
import org.legible.checker.css.Colour;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/**
 * Finds what lies behind a text in one scheme. Most texts stand on a plain colour and are readable: of those the styles tell
 * enough. Only for the others is the page itself looked at; see {@link Depths}.
 */
final class Backdrop {

    /** The highest ratio that any rule asks for. */
    private static final double ENOUGH = 7;

    private final Inspection page;
    private final Environment scheme;
    private final Depths depths;
    private final boolean quirks;

    Backdrop(Inspection page, Environment scheme) {
        this.page = page;
        this.scheme = scheme;
        this.depths = new Depths(page, scheme);
        this.quirks = page.page().quirks();
    }

    private ComputedStyle style(PageElement e) {
        return page.styles().of(e, scheme);
    }

    /** The contrast of an element's own text with what lies behind it. */
    Contrast behind(PageElement e) {
        ComputedStyle own = style(e);
        boolean large = own.fontSize() >= 24 || own.bold() && own.fontSize() >= 18.66;
        Optional<Colour> colour = own.is(Property.TEXT_FILL, "currentcolor")
                ? own.colour(Property.COLOR)
                : own.colour(Property.TEXT_FILL);
        if (colour.isEmpty())
            return Contrast.unknown(scheme.scheme(), large, "the colour of the text is not understood", false);
        if (quirks && forgets(e))
            return Contrast.unknown(
                    scheme.scheme(), large, "without a doctype, tables forget the colour around them", true);
        Colour canvas = canvas();
        Optional<Contrast> plain = plain(e, colour.get(), large, canvas).filter(contrast -> contrast.ratio() >= ENOUGH);
        return plain.orElseGet(() -> depths.behind(e, colour.get(), large, canvas));
    }

    /**
     * Whether the text has its colour from around a table, where that is not the body's: a browser in quirks mode may give
     * the table the colour of the body instead.
     */
    private boolean forgets(PageElement e) {
        for (PageElement up = e; up.parent() != null; up = up.parent()) {
            String around = style(up.parent()).get(Property.COLOR);
            if (!style(up).get(Property.COLOR).equals(around)) return false;
            boolean table = up.is("table");
            if (table && !around.equals(style(page.page().body()).get(Property.COLOR))) return true;
        }
        return false;
    }

    /** The contrast on a plain colour; empty where anything else lies behind. */
    private Optional<Contrast> plain(PageElement e, Colour text, boolean large, Colour canvas) {
        if (!style(e).is(Property.TEXT_SHADOW, "none")) return Optional.empty();
        Colour front = text;
        Colour back = Colour.TRANSPARENT;
        for (PageElement up = e; up != null; up = up.parent()) {
            ComputedStyle style = style(up);
            if (back.alpha() >= 0.999) {
                // Nothing from further out is seen, unless all of this is shown faintly.
                if (style.is(Property.OPACITY, "1")) continue;
                return Optional.empty();
            }
            Optional<Colour> background = style.colour(Property.BACKGROUND_COLOR);
            if (background.isEmpty() || !plain(style)) return Optional.empty();
            if (!style.is(Property.DISPLAY, "contents")) {
                front = front.over(background.get());
                back = back.over(background.get());
            }
            double opacity = style.opacity();
            if (opacity < 1) {
                front = front.faded(opacity);
                back = back.faded(opacity);
            }
            if (Overlaps.lifted(style) && back.alpha() < 0.999) return Optional.empty();
        }
        return Optional.of(Contrast.sure(scheme.scheme(), front.over(canvas), back.over(canvas), large));
    }

    /** Whether an element shows no more behind its content than one colour. */
    static boolean plain(ComputedStyle style) {
        return style.is(Property.BACKGROUND_IMAGE, "none")
                && style.is(Property.MIX_BLEND_MODE, "normal")
                && style.is(Property.FILTER, "none");
    }

    private Colour canvas() {
        ComputedStyle root = style(page.page().root());
        boolean dark = root.is(Property.COLOR_SCHEME, "dark")
                || scheme.has(Environment.Setting.DARK)
                        && root.get(Property.COLOR_SCHEME).contains("dark");
        return dark ? new Colour(0.07, 0.07, 0.07, 1) : Colour.WHITE;
    }
}
