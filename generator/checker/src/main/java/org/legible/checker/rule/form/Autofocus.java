package org.legible.checker.rule.form;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** The page begins at its beginning. */
public final class Autofocus implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("autofocus")
            .title("The page begins at its beginning")
            .wcag("2.4.3", "3.2.1")
            .warning()
            .scope(RuleFacts.Scope.ADVICE)
            .affects("People who use screen readers or magnification")
            .why("The focus jumps past everything before the field.")
            .fix("Remove autofocus.")
            .good("<label>Name <input></label>")
            .bad("<label>Name <input autofocus></label>")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.page().having("autofocus")) {
            if (!e.is("dialog") && e.closest("dialog") == null)
                page.failed(e, "This element takes the focus when the page opens.");
        }
    }
}
