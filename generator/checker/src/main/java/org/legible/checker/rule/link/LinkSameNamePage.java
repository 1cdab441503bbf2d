package org.legible.checker.rule.link;

import java.util.HashSet;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Links with the same name lead to pages that say the same",
        wcag = "2.4.9",
        act = "b20e66",
        technique = "H30, F84",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers or voice control",
        why = "In a list of links they cannot be told apart.",
        fix = "Say in each link what is different about its target.",
        good = """
                <a href="a.html">Report 2015</a> <a href="b.html">Report 2019</a>""",
        bad = "<a href=\"other.html\">Report</a> <a href=\"third.html\">Report</a>")
final class LinkSameNamePage implements Rule {

    @Override
    public void check(Inspection page) {
        Set<PageElement> asked = new HashSet<>();
        for (SameName.Pair pair : page.once(SameName.class, SameName::links).pairs()) {
            if (pair.verdict() != SameName.Verdict.DIFFERENT) continue;
            // Parts of one page with one name may be told apart by the list that they stand in.
            boolean onePage = pair.second().attr("href").startsWith("#")
                    && pair.first().attr("href").startsWith("#");
            if (!onePage)
                page.failed(pair.second(), "Another link with this name leads to a page that says something else.");
            else if (!SameName.marks(page, pair.first(), pair.second()) && asked.add(pair.first()))
                page.review(pair.second(), "Another link with this name leads to another part of this page.");
        }
    }
}
