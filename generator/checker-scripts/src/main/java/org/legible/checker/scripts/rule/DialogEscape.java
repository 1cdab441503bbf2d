package org.legible.checker.scripts.rule;

import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;
import org.legible.checker.rule.keyboard.EscapeKey;

/** The Escape key closes a box that lies over the page. */
public final class DialogEscape implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("dialog-escape")
            .title("The Escape key closes a box that lies over the page")
            .technique("G21")
            .warning()
            .scope(RuleFacts.Scope.ADVICE)
            .affects("People who use the keyboard, and people who use screen readers")
            .why("Escape closes such boxes everywhere else; without it they have to look for the way back to the page.")
            .fix(OpenedBoxes.FIX)
            .good(DialogFocus.Boxes.closing("Escape"))
            .bad(DialogFocus.Boxes.closing("q"))
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (OpenedBoxes.Opened opened :
                page.once(OpenedBoxes.class, OpenedBoxes::of).all()) {
            if (!EscapeKey.closes(page.scripts(), opened.box()))
                page.failed(opened.box(), "When this box is open, the Escape key does not close it.");
        }
    }
}
