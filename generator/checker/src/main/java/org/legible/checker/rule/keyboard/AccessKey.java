package org.legible.checker.rule.keyboard;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

/** The page leaves keyboard shortcuts alone. */
@Facts(
        id = "accesskey",
        title = "The page leaves keyboard shortcuts alone",
        wcag = "2.1.4",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers or voice control",
        why = "The shortcut clashes with those of the reader's own programs.",
        fix = "Remove the accesskey.",
        good = "<a href=\"a.html\">Report</a>",
        bad = """
                <a href="a.html" accesskey="r">Report</a>""")
final class AccessKey implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("accesskey")) {
            if (!e.attr("accesskey").isBlank())
                page.failed(
                        e,
                        "The accesskey \"" + Texts.brief(e.attr("accesskey"))
                                + "\" takes a shortcut away from the reader.");
        }
    }
}
