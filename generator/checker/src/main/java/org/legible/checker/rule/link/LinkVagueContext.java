package org.legible.checker.rule.link;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.structure.Contents;

@Facts(
        title = "Link text and its sentence say where the link leads",
        wcag = "2.4.4",
        act = "5effbb",
        technique = "F63, G53",
        affects = "People who use screen readers",
        why = "They must follow the link to learn where it leads.",
        fix = "Make the words that name the target the link.",
        good = "<p>For the annual report for 2015, <a href=\"a.html\">see here</a>.</p>",
        bad = "<p><a href=\"a.html\">Click here</a></p>")
final class LinkVagueContext implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.withRole("link")) {
            if (!unexplained(page, link)) continue;
            String message = "Neither the link text \"" + page.name(link)
                    + "\" nor the words around it say where the link leads.";
            if (VagueWords.mayName(page, link)) page.review(link, message);
            else page.failed(link, message);
        }
    }

    /** Whether neither a link's text nor what stands around it says where it leads. */
    static boolean unexplained(Inspection page, PageElement link) {
        boolean vague = VagueWords.vague(page.name(link));
        // What kind of file a link leads to says enough beside the name of what is in it, which a table may keep apart.
        boolean apart = !vague && VagueWords.file(page.name(link)) && link.closest("td") != null;
        if (!vague && !apart || link.has("aria-describedby") || link.has("title")) return false;
        return !VagueWords.explained(page, link) && !Contents.namesItsHeading(page, link);
    }
}
