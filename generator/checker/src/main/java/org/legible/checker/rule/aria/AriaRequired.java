package org.legible.checker.rule.aria;

import java.util.Optional;
import org.legible.checker.accessibility.AriaRoles;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Roles have the states that they need",
        wcag = {"1.3.1", "4.1.2"},
        act = "4e8ab6",
        affects = "People who use screen readers",
        why = "Without it what is announced makes no sense: a checkbox is neither on nor off, a heading has no level.",
        fix = "Add the attribute, and keep it up to date, or use the native element.",
        good = """
                <div role="checkbox" aria-checked="false" tabindex="0">Remember</div>""",
        bad = """
                <div role="checkbox" tabindex="0">Remember</div>""")
final class AriaRequired implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("role")) {
            Optional<String> role = page.accessibility().explicitRole(e);
            if (role.isEmpty() || !page.exposed(e) || !page.role(e).equals(role.get())) continue;
            if (role.get().equals(page.accessibility().implicitRole(e))) continue;
            for (String name : Required.missing(e, AriaRoles.find(role.get()).orElseThrow()))
                page.failed(e, "The role \"" + role.get() + "\" needs " + name + ".");
        }
    }
}
