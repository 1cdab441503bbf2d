package org.legible.checker.rule.name;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Image buttons have a name",
        wcag = {"1.1.1", "4.1.2"},
        act = "59796f",
        technique = "H36",
        affects = "People who use screen readers or voice control",
        why = "Without alt text the button is read as \"submit\" or as a file name.",
        fix = "Say what the button does in its alt attribute.",
        good = """
                <input type="image" src="go.png" alt="Search">""",
        bad = """
                <input type="image" src="go.png">""")
final class ImageButtonName implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement input : page.html("input")) {
            boolean image = input.attr("type").strip().equalsIgnoreCase("image");
            if (image && page.exposed(input) && page.name(input).isEmpty())
                page.failed(input, "This image button has no alt text.");
        }
    }
}
