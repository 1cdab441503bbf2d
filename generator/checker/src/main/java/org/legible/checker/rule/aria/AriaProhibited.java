package org.legible.checker.rule.aria;

import java.util.List;
import java.util.Set;
import org.legible.checker.accessibility.AriaAttributes;
import org.legible.checker.accessibility.RoleFacts;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Elements that cannot have a name are not given one",
        wcag = "4.1.2",
        act = "kb1m8s",
        affects = "People who use screen readers",
        why = "Assistive technology ignores the label on an element without a suitable role, so what it says is lost.",
        fix = "Put the words on the page, or give the element a role that can be named, such as \"group\".",
        good = """
                <div role="group" aria-label="Filters"><p>All</p></div>""",
        bad = "<div aria-label=\"Filters\"><p>All</p></div>")
final class AriaProhibited implements Rule {

    private static final Set<String> NAMING = Set.of("aria-label", "aria-labelledby", "aria-braillelabel");

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.accessibility().bearers()) {
            List<String> names = AriaAttributes.of(e);
            if (!page.exposed(e)) continue;
            boolean prohibited =
                    page.accessibility().facts(e).map(RoleFacts::nameProhibited).orElse(false);
            boolean generic = page.role(e).equals("generic");
            for (String name : names) {
                if (e.attr(name).isBlank()) continue;
                boolean naming = NAMING.contains(name) && prohibited;
                boolean describing = name.endsWith("roledescription") && generic;
                // What is marked as decorative has nothing to be spelled for a braille display.
                boolean braille = name.startsWith("aria-braille")
                        && page.accessibility()
                                .explicitRole(e)
                                .filter(r -> r.equals("none") || r.equals("presentation"))
                                .isPresent();
                if (naming || describing || braille)
                    page.failed(e, name + " has no effect on an element " + Permitted.describe(page.role(e)) + ".");
            }
        }
    }
}
