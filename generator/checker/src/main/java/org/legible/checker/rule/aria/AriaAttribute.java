package org.legible.checker.rule.aria;

import org.legible.checker.accessibility.AriaAttributes;
import org.legible.checker.accessibility.Spelling;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "ARIA attributes are ones that exist",
        wcag = "4.1.2",
        act = "5f99a7",
        affects = "People who use screen readers",
        why = "An attribute that does not exist does nothing.",
        fix = "Correct the name of the attribute, or remove it.",
        good = "<button aria-label=\"Search\">S</button>",
        bad = "<button aria-lable=\"Search\">S</button>")
final class AriaAttribute implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.accessibility().bearers()) {
            for (String name : AriaAttributes.of(e)) {
                if (AriaAttributes.find(name).isPresent()) continue;
                String meant = Spelling.of(name, AriaAttributes.names())
                        .map(n -> " \"" + n + "\" does.")
                        .orElse("");
                page.failed(e, "The attribute \"" + Texts.brief(name) + "\" does not exist." + meant);
            }
        }
    }
}
