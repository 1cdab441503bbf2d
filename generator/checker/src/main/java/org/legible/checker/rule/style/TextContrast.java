package org.legible.checker.rule.style;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Text stands out from its background",
        wcag = "1.4.3",
        act = "afw4f7",
        technique = "G18, G145",
        affects = "People with low vision, and everyone in bright light or with a poor screen",
        why = "They cannot tell the text from what lies behind it.",
        fix = "Move the colours of the text and of its background further apart until the ratio is reached; "
                + "where a scheme is named, such as dark, change them there.",
        good = "<p style=\"color:#333;background:#fff\">Text</p>",
        bad = "<p style=\"color:#999;background:#fff\">Text</p>")
final class TextContrast implements Rule {

    @Override
    public void check(Inspection page) {
        page.once(Contrasts.class, Contrasts::of).report(page, 4.5, 3, true);
    }
}
