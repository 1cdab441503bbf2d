package org.legible.checker.scripts.rule;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.EscapeKey;

@Facts(
        title = "The Escape key closes a box that lies over the page",
        technique = "G21",
        scope = Facts.Scope.ADVICE,
        affects = "People who use the keyboard, and people who use screen readers",
        why = "Escape closes such boxes everywhere else; without it they have to look for the way back to the page.",
        fix = OpenedBoxes.FIX,
        good = DialogEscape.BEFORE_KEY + "Escape" + DialogEscape.AFTER_KEY,
        bad = DialogEscape.BEFORE_KEY + "q" + DialogEscape.AFTER_KEY)
public final class DialogEscape implements Rule {

    static final String BEFORE_KEY = DialogFocus.OPENING + "document.getElementById('close').focus()"
            + DialogFocus.CLOSING + "<script>document.addEventListener('keydown', function (e) { if (e.key === '";

    static final String AFTER_KEY = "') document.getElementById('box').style.display = 'none' })</script>";

    @Override
    public void check(Inspection page) {
        for (OpenedBoxes.Opened opened :
                page.once(OpenedBoxes.class, OpenedBoxes::of).all()) {
            if (!EscapeKey.closes(page.scripts(), opened.box()))
                page.failed(opened.box(), "When this box is open, the Escape key does not close it.");
        }
    }
}
