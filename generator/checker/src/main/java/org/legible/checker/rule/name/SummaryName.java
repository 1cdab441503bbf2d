package org.legible.checker.rule.name;

import org.legible.checker.accessibility.Focus;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "A summary says what it opens",
        wcag = "4.1.2",
        act = "2t702h",
        affects = "People who use screen readers or voice control",
        why = "Without text the control is read as a triangle or as nothing.",
        fix = "Write in the summary what its details are about.",
        good = "<details><summary>How we inspect</summary><p>Text</p></details>",
        bad = "<details><summary></summary><p>Text</p></details>")
final class SummaryName implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement summary : page.html("summary")) {
            boolean control = Focus.summaryOfDetails(summary) && page.exposed(summary);
            boolean otherRole = page.accessibility().explicitRole(summary).isPresent();
            if (control && !otherRole && page.name(summary).isEmpty())
                page.failed(summary, "This summary has no text.");
        }
    }
}
