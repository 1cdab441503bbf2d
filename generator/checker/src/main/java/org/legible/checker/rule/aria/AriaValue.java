package org.legible.checker.rule.aria;

import java.util.Optional;
import org.legible.checker.accessibility.AriaAttributes;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "ARIA attributes have values that they know",
        wcag = {"1.3.1", "4.1.2"},
        act = "6a7281",
        affects = "People who use screen readers",
        why = "A value that is not known is ignored, or taken for another.",
        fix = "Use one of the values that the attribute knows; refer to ids that exist.",
        good = "<button aria-expanded=\"true\">Contents</button>",
        bad = "<button aria-expanded=\"yes\">Contents</button>")
final class AriaValue implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.accessibility().bearers()) {
            for (String name : AriaAttributes.of(e)) {
                String value = e.attr(name);
                Optional<AriaAttributes.Facts> facts = AriaAttributes.find(name);
                if (facts.isEmpty() || value.isBlank()) continue;
                boolean words = name.equals("aria-labelledby") || name.equals("aria-describedby");
                if (!AriaValues.valid(page.page(), e, name, value, facts.get()))
                    page.failed(
                            e,
                            "\"" + Texts.brief(value) + "\" is no value of " + name + AriaValues.expected(facts.get()));
                else if (words && page.exposed(e) && !AriaValues.found(page.page(), e, value))
                    page.review(
                            e,
                            "Where is the text for this? " + name + " names the id \"" + Texts.brief(value)
                                    + "\", which nothing on this page has.");
            }
        }
    }
}
