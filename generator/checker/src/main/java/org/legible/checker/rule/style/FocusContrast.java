package org.legible.checker.rule.style;

import java.util.List;
import java.util.Optional;
import org.legible.checker.Source;
import org.legible.checker.css.Colour;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The outline of the keyboard focus stands out from what is around it",
        wcag = "1.4.11",
        technique = "G195, F78",
        affects = "People who use the keyboard and see, above all those with low vision",
        why = "They lose their place on the page.",
        fix = "Choose an outline colour that reaches the ratio against the page and against the part itself.",
        good = "<style>a:focus-visible { outline: 3px solid #0b5cad }</style><a href=\"a.html\">Report</a>",
        bad = "<style>a:focus-visible { outline: 3px solid #ffdd00 }</style><a href=\"a.html\">Report</a>")
final class FocusContrast implements Rule {

    @Override
    public void check(Inspection page) {
        if (!page.styles().sheets().complete()) return;
        List<Object> question = List.of(FocusContrast.class, page.styles().schemes());
        for (PageElement e : page.focus().stops()) {
            if (e.is("iframe")) continue;
            // Elements of one style stand on the same colours.
            Optional<Faint> fault = page.styles().once(e, question, () -> faint(page, e));
            if (fault.isEmpty() || !page.visible(e)) continue;
            String message = "The outline that shows the keyboard focus here has "
                    + fault.get().measured() + ".";
            Optional<Source> place = page.styles().placeWhileFocused(e, Property.OUTLINE_COLOR);
            if (page.once(FocusDoubt.class, FocusDoubt::of).holds(e)) page.review(e, message, place);
            else page.failed(e, message, place);
        }
    }

    private static Optional<Faint> faint(Inspection page, PageElement e) {
        if (FocusStyle.otherThanOutline(page, e)) return Optional.empty();
        return page.styles().schemes().stream()
                .flatMap(scheme -> faint(page, e, scheme).stream())
                .findFirst();
    }

    /** The outline's fault in one scheme: it lies between the part and what is around it, so it may stand out from either. */
    private static Optional<Faint> faint(Inspection page, PageElement e, Environment scheme) {
        ComputedStyle focused = page.styles().whileFocused(e, e, scheme);
        boolean browsers = focused.is(Property.OUTLINE_STYLE, "none", "hidden", "auto")
                || focused.is(Property.OUTLINE_COLOR, "auto", "invert");
        if (browsers || focused.px(Property.OUTLINE_WIDTH).orElse(1) <= 0) return Optional.empty();
        Optional<Colour> outline = focused.colour(Property.OUTLINE_COLOR);
        Surface surface = new Surface(page, scheme);
        Optional<Colour> around = surface.around(e);
        Optional<Colour> inside = surface.inside(e);
        if (outline.isEmpty() || around.isEmpty() || inside.isEmpty()) return Optional.empty();
        Optional<Faint> inner = Faint.of(scheme.scheme(), outline.get(), inside.get());
        return inner.isEmpty() ? inner : Faint.of(scheme.scheme(), outline.get(), around.get());
    }
}
