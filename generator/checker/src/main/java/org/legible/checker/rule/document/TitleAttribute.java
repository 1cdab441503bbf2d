package org.legible.checker.rule.document;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Nothing is said by tooltips alone",
        wcag = "1.3.1",
        technique = "H33, H65",
        warning = true,
        scope = Facts.Scope.REPORT,
        affects = "People who use touch, the keyboard or a screen reader",
        why = "Tooltips appear for a mouse and for nobody else.",
        fix = "Write the words on the page, or link to a definition.",
        good = "<p><a href=\"glossary.html#la\">LA</a></p>",
        bad = "<p><abbr title=\"Local authority\">LA</abbr></p>")
final class TitleAttribute implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("title")) {
            boolean tooltip =
                    !e.attr("title").isBlank() && !e.svg() && !e.is("iframe", "link", "style", "meta", "track");
            if (tooltip) page.failed(e, "The title attribute says something that most readers never see.");
        }
    }
}
