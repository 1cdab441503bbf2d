package org.legible.checker.rule.link;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Links lead somewhere. */
public final class EmptyAddress implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("link-nowhere")
            .title("Links lead somewhere")
            .wcag("2.4.4")
            .warning()
            .scope(RuleFacts.Scope.ADVICE)
            .affects("People who use screen readers or the keyboard")
            .why("A link to \"#\" is announced as a link and leads nowhere.")
            .fix("Give the link a real address, or use a button.")
            .good("""
                    <a href="a.html">Report</a>""")
            .bad("""
                    <a href="#">Report</a>""")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.html("a")) {
            boolean nowhere =
                    link.attr("href").strip().equals("#") && page.role(link).equals("link") && page.exposed(link);
            if (!nowhere || Words.lower(page.name(link)).contains("top")) continue;
            if (page.page().scripted()) page.review(link, "This link leads to \"#\"; without script that is nowhere.");
            else page.failed(link, "This link leads to \"#\", which is nowhere.");
        }
    }
}
