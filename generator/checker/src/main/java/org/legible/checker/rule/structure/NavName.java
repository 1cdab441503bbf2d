package org.legible.checker.rule.structure;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Every navigation has a name. */
public final class NavName implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("nav-name")
            .title("Every navigation has a name")
            .wcag("1.3.1", "2.4.1")
            .technique("ARIA6")
            .warning()
            .scope(RuleFacts.Scope.REPORT)
            .affects("People who use screen readers, who choose from a list of landmarks")
            .why("The list says \"navigation\" and not which.")
            .fix("Name it with aria-label or aria-labelledby.")
            .good("""
                    <nav aria-label="Contents"><p>A</p></nav>""")
            .bad("<nav><p>A</p></nav>")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement nav : page.withRole("navigation")) {
            if (page.name(nav).isEmpty()) page.failed(nav, "This navigation has no name.");
        }
    }
}
