package org.legible.checker.rule.link;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.structure.Contents;

@Facts(
        title = "Link text says where the link leads",
        wcag = "2.4.9",
        act = "aizyf1",
        technique = "F84, G91",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers, who often read the links of a page as a list",
        why = "\"Click here\" in a list of links tells nothing.",
        fix = "Make the words that name the target the link.",
        good = "<p>Read the <a href=\"a.html\">annual report for 2015</a>.</p>",
        bad = "<p>For the annual report, <a href=\"a.html\">click here</a>.</p>")
final class LinkVague implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.withRole("link")) {
            boolean vague = VagueWords.vague(page.name(link)) || VagueWords.file(page.name(link));
            if (vague && !VagueWords.mayName(page, link) && !Contents.namesItsHeading(page, link))
                page.failed(link, "The link text \"" + page.name(link) + "\" does not say where the link leads.");
        }
    }
}
