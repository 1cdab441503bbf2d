package org.legible.checker.rule.aria;

import java.util.Optional;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Roles hold the roles that they need",
        wcag = "1.3.1",
        act = "bc4a75",
        affects = "People who use screen readers",
        why = "A list without items, or a table without rows, is announced wrongly or not at all.",
        fix = "Give what stands inside the role that belongs there, or use the native elements.",
        good = """
                <div role="list"><div role="listitem">One</div></div>""",
        bad = """
                <div role="list"><div role="link" tabindex="0">One</div></div>""")
public final class AriaOwned implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.elements()) {
            fault(page, e).ifPresent(message -> {
                if (e.has("role")) page.failed(e, message);
                else page.failed(e, message, "Put everything in the list into li elements.");
            });
        }
    }

    /** What is wrong with what an element holds, as its role or as a native list; empty where nothing is. */
    public static Optional<String> fault(Inspection page, PageElement e) {
        if (!e.has("role") && !e.is("ul", "ol", "menu")
                || !page.exposed(e)
                || e.attr("aria-busy").equalsIgnoreCase("true")) return Optional.empty();
        return page.accessibility()
                .facts(e)
                .filter(facts -> !facts.owns().isEmpty() && page.role(e).equals(facts.name()))
                .flatMap(facts -> Owned.fault(page, e, facts));
    }
}
