package org.legible.checker.rule.style;

import org.legible.checker.css.Environment;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** The page can be read upright and sideways. */
public final class Orientation implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("orientation")
            .title("The page can be read upright and sideways")
            .wcag("1.3.4")
            .act("b33eff")
            .technique("F97")
            .affects("People whose screen is fixed to a wheelchair or stand")
            .why("The style sheet turns the page round in one orientation, so it must be read "
                    + "with the head to the side.")
            .fix("Remove the rotation from the orientation media query.")
            .good("<p>Text</p>")
            .bad("<style>@media (orientation: portrait) { body { transform: rotate(90deg) } }</style><p>Text</p>")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        if (!page.styles().mentions("orientation")) return;
        Environment upright = new Environment(false, 1280, false, false, false, true, false);
        for (PageElement e : page.page().elements()) {
            if (!page.visible(e)) continue;
            double turned = Rotation.of(page.styles().of(e, upright))
                    - Rotation.of(page.styles().of(e));
            double quarter = Math.abs(((turned % 180) + 180) % 180 - 90);
            if (quarter < 2) page.failed(e, "A style sheet turns this by a quarter in one orientation of the screen.");
        }
    }
}
