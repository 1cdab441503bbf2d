package org.legible.checker.rule.image;

import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The name of an image button says what it does",
        wcag = {"1.1.1", "2.4.6"},
        technique = "H36",
        warning = true,
        affects = "People who cannot see the button",
        why = "\"Click\" or \"button\" does not say what happens.",
        fix = "Write what the button does, such as \"Search\".",
        good = """
                <input type="image" src="go.png" alt="Search">""",
        bad = """
                <input type="image" src="go.png" alt="click">""")
final class ImageButtonAlt implements Rule {

    private static final Set<String> VAGUE =
            Set.of("click", "click here", "button", "image", "image button", "here", "press", "icon", "input");

    @Override
    public void check(Inspection page) {
        for (PageElement button : page.html("input")) {
            boolean image = button.attr("type").strip().equalsIgnoreCase("image") && page.exposed(button);
            if (image && VAGUE.contains(Texts.lower(page.name(button))))
                page.failed(button, "\"" + page.name(button) + "\" does not say what this button does.");
        }
    }
}
