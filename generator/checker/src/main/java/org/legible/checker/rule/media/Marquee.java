package org.legible.checker.rule.media;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Text stands still",
        wcag = "2.2.2",
        technique = "F16, F4, F47",
        affects = "People who read slowly, and people who cannot look away from movement",
        why = "The text leaves before it is read, and nothing stops it.",
        fix = "Write the text as a paragraph.",
        good = "<p>New report</p>",
        bad = "<marquee>New report</marquee>")
final class Marquee implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.html("marquee", "blink")) {
            if (page.visible(e) && !e.text().isEmpty())
                page.failed(e, "This text moves or blinks, and readers cannot stop it.");
        }
    }
}
