package org.legible.checker.rule.style;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Text stands out strongly from its background",
        wcag = "1.4.6",
        act = "09o5cg",
        technique = "G17, G18",
        scope = Facts.Scope.ADVICE,
        affects = "People with low vision, and everyone in bright light or with a poor screen",
        why = "Text at 7:1 can be read by most people without aids; reports are long, and read by people who tire.",
        fix = "Move the colours of the text and of its background further apart until the ratio is reached; "
                + "where a scheme is named, such as dark, change them there.",
        good = "<p style=\"color:#333;background:#fff\">Text</p>",
        bad = "<p style=\"color:#666;background:#fff\">Text</p>")
final class TextContrastEnhanced implements Rule {

    @Override
    public void check(Inspection page) {
        // What cannot be worked out is asked once, by the rule for the lower ratio.
        page.once(Contrasts.class, Contrasts::of).report(page, 7, 4.5, false);
    }
}
