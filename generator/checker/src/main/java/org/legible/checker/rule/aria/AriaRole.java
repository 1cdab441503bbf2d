package org.legible.checker.rule.aria;

import org.legible.checker.accessibility.AriaRoles;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Roles are ones that exist",
        wcag = {"1.3.1", "4.1.2"},
        act = "674b10",
        affects = "People who use screen readers",
        why = "A role that does not exist is ignored.",
        fix = "Use a role that exists, or remove the attribute.",
        good = "<div role=\"search\"><p>Find</p></div>",
        bad = "<div role=\"serach\"><p>Find</p></div>")
final class AriaRole implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("role")) {
            if (!e.has("role")
                    || e.attr("role").isBlank()
                    || !page.accessibility().rendered(e)
                    || page.accessibility().ariaHidden(e)) continue;
            if (page.accessibility().explicitRole(e).isPresent()) continue;
            page.failed(e, message(e.attr("role").strip()));
        }
    }

    private static String message(String written) {
        String role = Texts.lower(written);
        String shown = "The role \"" + Texts.brief(written) + "\"";
        if (AriaRoles.isAbstract(role)) return shown + " only groups other roles and cannot be used on an element.";
        String meant = AriaRoles.nearest(role).map(r -> " \"" + r + "\" does.").orElse("");
        return shown + " does not exist." + meant;
    }
}
