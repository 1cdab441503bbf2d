package org.legible.checker.rule.aria;

import java.util.Optional;
import java.util.TreeSet;
import org.legible.checker.accessibility.AriaRoles;
import org.legible.checker.accessibility.RoleFacts;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Roles stand where they belong",
        wcag = "1.3.1",
        act = "ff89c9",
        affects = "People who use screen readers",
        why = "An item outside its list, or a cell outside its table, is not announced as one.",
        fix = "Put the element inside one with the role that it belongs to, or use the native elements.",
        good = """
                <div role="list"><div role="listitem">One</div></div>""",
        bad = "<div role=\"listitem\">One</div>")
final class AriaContext implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("role")) {
            Optional<RoleFacts> facts = page.accessibility().explicitRole(e).flatMap(AriaRoles::find);
            if (facts.isEmpty() || facts.get().context().isEmpty() || !page.exposed(e)) continue;
            if (!page.role(e).equals(facts.get().name())) continue;
            PageElement owner = Owned.owner(page, e);
            if (owner == null || !Owned.suits(page, owner, facts.get())) {
                String needed = String.join(", ", new TreeSet<>(facts.get().context()));
                page.failed(e, "The role \"" + facts.get().name() + "\" belongs inside one of these: " + needed + ".");
            }
        }
    }
}
