package org.legible.checker.rule.safety;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** The page holds no script or style of its own. */
public final class InlineCode implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("inline-code")
            .title("The page holds no script or style of its own")
            .warning()
            .scope(RuleFacts.Scope.REPORT)
            .affects("Everyone who may be attacked through the page")
            .why("A content security policy that allows inline script allows injected script too.")
            .fix("Move the code into files of the site.")
            .good("""
                    <script src="a.js"></script>""")
            .bad("<script>alert(1)</script>")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.page().elements()) {
            boolean data = e.is("script")
                    && e.has("type")
                    && !e.attr("type").matches("(?i)\\s*(text/javascript|module|application/javascript)\\s*");
            if (e.is("script") && !e.has("src") && !data) page.failed(e, "This script stands in the page.");
            if (e.is("style")) page.failed(e, "This style sheet stands in the page.");
            if (e.has("style")) page.failed(e, "This element has a style attribute.");
        }
    }
}
