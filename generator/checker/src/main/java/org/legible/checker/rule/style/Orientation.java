package org.legible.checker.rule.style;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Environment.Setting;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page can be read upright and sideways",
        wcag = "1.3.4",
        act = "b33eff",
        technique = "F97",
        affects = "People whose screen is fixed to a wheelchair or stand",
        why = "The style sheet turns the page round in one orientation, so it must be read with the head to the side.",
        fix = "Remove the rotation from the orientation media query.",
        bad = "<style>@media (orientation: portrait) { body { transform: rotate(90deg) } }</style><p>Text</p>")
final class Orientation implements Rule {

    /** Sheets turn pages on narrow screens more than on wide ones. */
    private static final List<Integer> WIDTHS = List.of(1280, 800, 480, 360);

    @Override
    public void check(Inspection page) {
        if (!page.styles().mentions("orientation")) return;
        Set<PageElement> said = new HashSet<>();
        for (int width : WIDTHS) {
            Environment sideways = Environment.PLAIN.wide(width);
            Environment upright = sideways.with(Setting.PORTRAIT);
            for (PageElement e : page.elements()) {
                double turned = Rotation.of(page.styles().of(e, upright))
                        - Rotation.of(page.styles().of(e, sideways));
                double quarter = Math.abs(((turned % 180) + 180) % 180 - 90);
                if (quarter < 2 && page.visible(e) && said.add(e)) report(page, e);
            }
        }
    }

    private static void report(Inspection page, PageElement e) {
        boolean words = false;
        boolean pictures = false;
        for (PageElement inner : page.withAllInside(e)) {
            if (!page.visible(inner)) continue;
            words |= inner.hasOwnText();
            pictures |= inner.svg() || inner.is("img", "canvas", "video");
        }
        // An arrow may point another way without anyone having to turn their head.
        if (words) page.failed(e, "A style sheet turns this by a quarter in one orientation of the screen.");
        else if (pictures) page.review(e, "Is this meant to be turned by a quarter in one orientation of the screen?");
    }
}
