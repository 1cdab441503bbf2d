package org.legible.checker.rule.document;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Ids are unique",
        wcag = "4.1.2",
        technique = "F77",
        scope = Facts.Scope.ADVICE,
        affects = "People who follow links and labels",
        why = "A link or label that means the second element leads to the first.",
        fix = "Give each element an id of its own.",
        good = """
                <p id="a">One</p><p id="b">Two</p>""",
        bad = """
                <p id="a">One</p><p id="a">Two</p>""")
final class DuplicateId implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.page().repeatedIds()) {
            boolean counts = !e.svg() || e.tag().equals("svg");
            if (counts && !page.page().repaired(e))
                page.failed(e, "The id \"" + Texts.brief(e.id()) + "\" stands on another element already.");
        }
    }
}
