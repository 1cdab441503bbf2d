package org.legible.checker.rule.aria;

import java.util.List;
import org.legible.checker.accessibility.AriaAttributes;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "ARIA attributes suit the role they stand on",
        wcag = {"1.3.1", "4.1.2"},
        act = "5c01ea",
        affects = "People who use screen readers",
        why = "The role knows no such state, so it is not announced, or it confuses.",
        fix = "Remove the attribute, or give the element the role that knows it.",
        good = """
                <div role="checkbox" aria-checked="true" tabindex="0">Done</div>""",
        bad = "<p aria-checked=\"true\">Done</p>")
final class AriaPermitted implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.accessibility().bearers()) {
            List<String> names = AriaAttributes.of(e);
            if (!page.exposed(e)) continue;
            for (String name : names) {
                boolean known = AriaAttributes.find(name).isPresent();
                if (!known || AriaAttributes.GLOBAL.contains(name) || Permitted.onRole(page, e, name)) continue;
                String message = name + " says nothing on an element " + Permitted.describe(page.role(e)) + ".";
                if (AriaAttributes.usual(name, e.attr(name))) page.review(e, "Is this needed? " + message);
                else page.failed(e, message);
            }
        }
    }
}
