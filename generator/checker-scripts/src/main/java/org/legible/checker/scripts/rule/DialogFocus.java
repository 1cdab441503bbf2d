package org.legible.checker.scripts.rule;

import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** The focus goes into a box that opens over the page. */
public final class DialogFocus implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("dialog-focus")
            .title("The focus goes into a box that opens over the page")
            .technique("H102, F85")
            .warning()
            .scope(RuleFacts.Scope.ADVICE)
            .affects("People who use screen readers, and people who use the keyboard")
            .why("Nothing tells them that the box has opened, and their next key works on the page behind it.")
            .fix(OpenedBoxes.FIX)
            .good(Boxes.page("document.getElementById('close').focus()"))
            .bad(Boxes.page(""))
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (OpenedBoxes.Opened opened :
                page.once(OpenedBoxes.class, OpenedBoxes::of).all()) {
            if (!opened.mayMoveFocus())
                page.failed(opened.box(), "When this box opens, the focus stays on the page behind it.");
        }
    }

    /** A page with a box that opens and closes. */
    static final class Boxes {

        private Boxes() {}

        static String page(String more) {
            return "<style>.box { position: fixed; display: none }</style><button id='open'>Terms</button>"
                    + "<div class='box' id='box'><p>The terms</p><button id='close'>Close</button></div><script>"
                    + "document.getElementById('open').onclick = function () { document.getElementById('box').style.display = 'block'; "
                    + more
                    + " }; document.getElementById('close').onclick = function () { document.getElementById('box').style.display = 'none' };"
                    + "</script>";
        }

        static String closing(String key) {
            return page("document.getElementById('close').focus()")
                    + "<script>document.addEventListener('keydown', function (e) { if (e.key === '" + key
                    + "') document.getElementById('box').style.display = 'none' })</script>";
        }
    }
}
