package org.legible.checker.rule.style;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.legible.checker.css.Colour;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Gradient;
import org.legible.checker.css.Length;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** Finds what lies behind a text in one scheme. */
final class Backdrop {

    private final Inspection page;
    private final Environment scheme;
    /** Whether the rest of the page was looked at for the text at hand. */
    private boolean looked;

    Backdrop(Inspection page, Environment scheme) {
        this.page = page;
        this.scheme = scheme;
    }

    private ComputedStyle style(PageElement e) {
        return page.styles().of(e, scheme);
    }

    /** The contrast of an element's own text with what lies behind it. */
    Contrast behind(PageElement e) {
        looked = false;
        ComputedStyle own = style(e);
        boolean large = own.fontSize() >= 24 || own.bold() && own.fontSize() >= 18.66;
        Optional<Colour> colour = own.is(Property.TEXT_FILL, "currentcolor")
                ? own.colour(Property.COLOR)
                : own.colour(Property.TEXT_FILL);
        if (colour.isEmpty()) return unknown(large, "the colour of the text is not understood");
        if (!own.is(Property.TEXT_SHADOW, "none")) return unknown(large, "the text has a shadow");
        Colour front = colour.get();
        Colour back = Colour.TRANSPARENT;
        boolean lifted = false;
        for (PageElement up = e; up != null; up = up.parent()) {
            ComputedStyle style = style(up);
            List<Colour> gradient = back.alpha() == 0 && own.is(Property.OPACITY, "1")
                    ? Gradient.colours(style.get(Property.BACKGROUND_IMAGE), style)
                    : List.of();
            if (!gradient.isEmpty()) {
                // A text that is unreadable on every colour of the gradient is so wherever it stands.
                Colour text = front;
                Colour best = gradient.stream()
                        .max(Comparator.comparingDouble(c -> text.over(c).contrast(c)))
                        .orElseThrow();
                double ratio = text.over(best).contrast(best);
                if (ratio < (large ? 3 : 4.5))
                    return new Contrast(scheme.scheme(), ratio, large, text, best, "", looked);
            }
            String doubt = doubt(style);
            if (!doubt.isEmpty()) return unknown(large, doubt);
            Optional<Colour> background = style.colour(Property.BACKGROUND_COLOR);
            if (background.isEmpty()) return unknown(large, "a background colour is not understood");
            boolean box = !style.is(Property.DISPLAY, "contents");
            if (lifted && box && background.get().alpha() > 0 && !up.is("body", "html")) {
                return unknown(large, "the text is placed apart from what it stands in");
            }
            if (box) {
                front = front.over(background.get());
                back = back.over(background.get());
            }
            double opacity = Length.px(style.get(Property.OPACITY), 1, 1, 1).orElse(1);
            if (opacity < 1) {
                front = front.faded(opacity);
                back = back.faded(opacity);
            }
            if (back.alpha() >= 0.999) break;
            lifted |=
                    style.is(Property.POSITION, "absolute", "fixed", "sticky") || !style.is(Property.TRANSFORM, "none");
        }
        boolean overlaid = back.alpha() < 0.999 && lifted && crowded();
        if (overlaid) return unknown(large, "the text is placed over other parts of the page");
        Colour canvas = style(page.page().root()).is(Property.COLOR_SCHEME, "dark") || darkRoot()
                ? new Colour(0.07, 0.07, 0.07, 1)
                : Colour.WHITE;
        front = front.over(canvas);
        back = back.over(canvas);
        return new Contrast(scheme.scheme(), front.contrast(back), large, front, back, "", looked);
    }

    private boolean darkRoot() {
        return scheme.dark()
                && style(page.page().root()).get(Property.COLOR_SCHEME).contains("dark");
    }

    /** Whether the page has colours or pictures besides the canvas for placed text to lie over. */
    private boolean crowded() {
        looked = true;
        return page.page().elements().stream()
                .anyMatch(e -> e.is("img", "video", "canvas")
                        || !style(e).is(Property.BACKGROUND_COLOR, "transparent") && !e.is("html", "body"));
    }

    private static String doubt(ComputedStyle style) {
        if (!style.is(Property.BACKGROUND_IMAGE, "none")) return "a picture or gradient lies behind it";
        if (!style.is(Property.MIX_BLEND_MODE, "normal")) return "it is blended with what lies behind it";
        if (!style.is(Property.FILTER, "none")) return "a filter changes its colours";
        return "";
    }

    private Contrast unknown(boolean large, String doubt) {
        return new Contrast(scheme.scheme(), 0, large, Colour.BLACK, Colour.WHITE, doubt, looked);
    }
}
