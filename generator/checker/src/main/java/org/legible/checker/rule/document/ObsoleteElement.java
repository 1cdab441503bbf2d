package org.legible.checker.rule.document;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page uses elements of today's HTML",
        wcag = "1.3.1",
        technique = "HTML Standard 16.2",
        scope = Facts.Scope.ADVICE,
        affects = "People who set their own colours and type",
        why = "Elements that only change looks override what readers have chosen, and say nothing of what a text is.",
        fix = "Use an element that says what the text is, and a style sheet for its looks.",
        good = "<p><strong>Important</strong></p>",
        bad = "<p><font size=\"5\">Important</font></p>")
final class ObsoleteElement implements Rule {

    private static final String[] OLD = Texts.split("acronym applet basefont bgsound big center dir font frame frameset"
                    + " isindex nobr noframes plaintext strike tt xmp multicol spacer")
            .toArray(String[]::new);

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.html(OLD)) page.failed(e, "The element \"" + e.tag() + "\" is obsolete.");
    }
}
