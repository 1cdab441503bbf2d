package org.legible.checker.scripts.rule;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The focus goes into a box that opens over the page",
        technique = "H102, F85",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers, and people who use the keyboard",
        why = "Nothing tells them that the box has opened, and their next key works on the page behind it.",
        fix = OpenedBoxes.FIX,
        good = DialogFocus.OPENING + "document.getElementById('close').focus()" + DialogFocus.CLOSING,
        bad = DialogFocus.OPENING + DialogFocus.CLOSING)
public final class DialogFocus implements Rule {

    /** A page with a box that opens, up to what its script does then, and what comes after it. */
    static final String OPENING =
            "<style>.box { position: fixed; display: none }</style><button id='open'>Terms</button>"
                    + "<div class='box' id='box'><p>The terms</p><button id='close'>Close</button></div><script>"
                    + "document.getElementById('open').onclick = function () { document.getElementById('box').style.display = 'block'; ";

    static final String CLOSING =
            " }; document.getElementById('close').onclick = function () { document.getElementById('box').style.display = 'none' };"
                    + "</script>";

    @Override
    public void check(Inspection page) {
        for (OpenedBoxes.Opened opened :
                page.once(OpenedBoxes.class, OpenedBoxes::of).all()) {
            if (!opened.mayMoveFocus())
                page.failed(opened.box(), "When this box opens, the focus stays on the page behind it.");
        }
    }
}
