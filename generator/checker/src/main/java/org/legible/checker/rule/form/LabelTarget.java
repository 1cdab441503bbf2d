package org.legible.checker.rule.form;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Labels belong to a field",
        wcag = "1.3.1",
        technique = "F68, H44",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers, and people who find small fields hard to hit",
        why = "The label names nothing, and a tap on it does nothing.",
        fix = "Set \"for\" to the id of the field.",
        good = """
                <label for="d">Day</label><input id="d">""",
        bad = """
                <label for="x">Day</label><input id="d" aria-label="Day">""")
final class LabelTarget implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement label : page.html("label")) {
            if (label.attr("for").isBlank() || !page.exposed(label)) continue;
            boolean there = page.page().byId(label, label.attr("for")).isPresent();
            if (there) continue;
            String message = "This label is for \"" + Texts.brief(label.attr("for")) + "\", which is not on the page.";
            if (page.page().scripted()) page.review(label, message);
            else page.failed(label, message);
        }
    }
}
