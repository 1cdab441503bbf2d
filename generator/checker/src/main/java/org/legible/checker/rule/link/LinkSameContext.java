package org.legible.checker.rule.link;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Links with the same name in the same context lead to pages that say the same",
        wcag = "2.4.4",
        act = "fd3a94",
        technique = "H30, H33, F63",
        affects = "People who use screen readers or voice control",
        why = "Neither the link nor the sentence around it says where each leads.",
        fix = "Say in each link what is different about its target.",
        good = """
                <p><a href="a.html">Report 2015</a> <a href="b.html">Report 2019</a></p>""",
        bad = """
                <p><a href="#a">Report</a> <a href="#b">Report</a></p><h2 id="a">One</h2><h2 id="b">Two</h2>""")
final class LinkSameContext implements Rule {

    @Override
    public void check(Inspection page) {
        for (SameName.Pair pair : page.once(SameName.class, SameName::links).pairs()) {
            boolean same = SameName.context(page, pair.first()).equals(SameName.context(page, pair.second()));
            if (same && pair.verdict() == SameName.Verdict.DIFFERENT)
                page.failed(
                        pair.second(),
                        "Another link with this name, in the same sentence or item, leads to something else.");
        }
    }
}
