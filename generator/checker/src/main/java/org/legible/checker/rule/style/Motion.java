package org.legible.checker.rule.style;

import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Environment.Setting;
import org.legible.checker.css.Property;
import org.legible.checker.css.UnitValue;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Nothing moves for readers who ask for less motion",
        wcag = "2.2.2",
        technique = "C39",
        warning = true,
        scope = Facts.Scope.REPORT,
        affects = "People with vestibular disorders, migraine or attention disorders",
        why = "Movement makes them ill, or takes them away from the text.",
        fix = "Put animations and transitions into @media (prefers-reduced-motion: no-preference).",
        good = "<style>@media (prefers-reduced-motion: no-preference) { p { animation: fade 1s } }</style><p>Text</p>",
        bad = "<style>p { animation: fade 1s } @keyframes fade { from { opacity: 0 } }</style><p>Text</p>")
final class Motion implements Rule {

    /** What takes no more seconds than this is over before anybody sees it move. */
    private static final double UNSEEN = 0.01;

    @Override
    public void check(Inspection page) {
        Environment less = Environment.PLAIN.with(Setting.REDUCED_MOTION);
        for (PageElement e : page.elements()) {
            ComputedStyle style = page.styles().of(e, less);
            boolean still = UnitValue.of(style.get(Property.ANIMATION_DURATION), UnitValue.Type.TIME)
                    .filter(time -> time.canonical() <= UNSEEN)
                    .isPresent();
            boolean animated = !style.is(Property.ANIMATION_NAME, "none") && !still;
            if (animated) page.failed(e, "This element moves even where the reader asks for less motion.");
        }
    }
}
