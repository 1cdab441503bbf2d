package org.legible.checker.rule.name;

import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The words on a button say what it does",
        wcag = "2.4.6",
        technique = "G131",
        warning = true,
        affects = "People who use screen readers, who hear the button without what is around it",
        why = "\"Click\" or \"button\" does not say what happens.",
        fix = "Write what the button does, such as \"Send the form\".",
        good = "<button>Send the form</button>",
        bad = "<button>Click here</button>")
final class ButtonVague implements Rule {

    private static final Set<String> VAGUE = Set.of(
            "click", "click here", "click me", "button", "press", "press here", "press me", "here", "icon", "image");

    @Override
    public void check(Inspection page) {
        for (PageElement button : page.withRole("button")) {
            // Image buttons have a rule of their own, which looks at their alt text.
            boolean image = button.is("input") && button.attr("type").strip().equalsIgnoreCase("image");
            String name = page.name(button).strip();
            if (!image && VAGUE.contains(Texts.lower(name).replaceAll("[!.:>»→ ]+$", "")))
                page.failed(button, "\"" + Texts.brief(name) + "\" does not say what this button does.");
        }
    }
}
