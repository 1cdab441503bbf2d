package org.legible.checker.rule.link;

import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Links within the page lead somewhere",
        wcag = "2.4.4",
        technique = "G124",
        affects = "Everyone, and people who use the keyboard most",
        why = "The link does nothing.",
        fix = "Give the target the id that the link names, or correct the link.",
        good = """
                <a href="#a">Findings</a><h2 id="a">Findings</h2>""",
        bad = """
                <a href="#b">Findings</a><h2 id="a">Findings</h2>""")
final class LinkFragment implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.html("a")) {
            String href = link.attr("href").strip();
            if (!href.startsWith("#") || href.length() < 2 || href.startsWith("#!") || href.startsWith("#/")) continue;
            String id = Href.of(href).fragment();
            if (id.equalsIgnoreCase("top")
                    || id.startsWith(":~:")
                    || page.page().byId(id).isPresent()
                    || page.page().anchor(id).isPresent()) continue;
            boolean scripted = page.page().scripted() || link.has("onclick") || link.has("role");
            String message = "The link leads to \"" + Texts.brief(href) + "\", which is not on the page.";
            if (scripted) page.review(link, message);
            else page.failed(link, message);
        }
    }
}
