package org.legible.checker.rule.form;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "A field has one label",
        wcag = {"1.3.1", "3.3.2"},
        technique = "H44",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers or voice control",
        why = "Some programs read only one of the labels.",
        fix = "Give each label a field of its own; use a legend for a group.",
        good = """
                <label for="d">Day</label><input id="d">""",
        bad = """
                <label for="d">Date</label><label for="d">Day</label><input id="d">""")
final class LabelTwice implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement field : page.html("input", "select", "textarea")) {
            if (!page.exposed(field) || field.has("aria-labelledby")) continue;
            List<PageElement> labels = page.accessibility().labels().of(field).stream()
                    .filter(page::exposed)
                    // A cross that closes what the field opens is no name.
                    .filter(l -> Texts.hasWord(l.text()))
                    .toList();
            if (labels.size() > 1) page.failed(field, "This field has " + labels.size() + " labels.");
        }
    }
}
