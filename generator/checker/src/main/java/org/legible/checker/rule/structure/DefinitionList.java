package org.legible.checker.rule.structure;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Lists of terms hold terms and descriptions. */
public final class DefinitionList implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("definition-list")
            .title("Lists of terms hold terms and descriptions")
            .wcag("1.3.1")
            .technique("H40")
            .affects("People who use screen readers")
            .why("Terms and descriptions are not told apart.")
            .fix("Put only dt and dd, or div elements with them, into a dl.")
            .good("<dl><dt>LA</dt><dd>Local authority</dd></dl>")
            .bad("<dl><p>LA</p></dl>")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.page().elements()) {
            if (e.is("dt", "dd")) {
                PageElement parent = e.parent();
                boolean grouped = parent != null
                        && parent.is("div")
                        && parent.parent() != null
                        && parent.parent().is("dl");
                if (!grouped && (parent == null || !parent.is("dl")))
                    page.failed(e, "This " + e.tag() + " stands outside a dl.");
            }
            if (!e.is("dl") || e.has("role")) continue;
            for (PageElement child : e.children()) {
                if (!child.is("dt", "dd", "div", "script", "template")
                        && page.exposed(child)
                        && !Silent.is(page, child)) page.failed(child, "This list of terms holds " + child + ".");
            }
        }
    }
}
