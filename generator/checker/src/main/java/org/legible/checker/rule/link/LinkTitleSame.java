package org.legible.checker.rule.link;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Tooltips of links say more than the link",
        wcag = "2.4.4",
        technique = "H33",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers",
        why = "The same words are read twice.",
        fix = "Remove the title.",
        good = "<a href=\"a.html\">Report</a>",
        bad = """
                <a href="a.html" title="Report">Report</a>""")
final class LinkTitleSame implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.html("a")) {
            String title = Texts.lower(Texts.collapse(link.attr("title")));
            if (!title.isEmpty() && title.equals(Texts.lower(link.text())))
                page.failed(link, "The title of this link repeats its text.");
        }
    }
}
