package org.legible.checker.rule.aria;

import java.util.Set;
import org.legible.checker.accessibility.AriaRoles;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/** Which ARIA attributes suit which elements. */
final class Permitted {

    /** Native fields without a role of their own take the attributes of a text box, which they are most like. */
    private static final Set<String> LIKE_TEXT =
            Set.of("password", "date", "datetime-local", "month", "time", "week", "color", "file");

    static boolean onRole(Inspection page, PageElement e, String attribute) {
        String role = page.role(e);
        if (role.isEmpty() && e.is("input"))
            role = LIKE_TEXT.contains(Texts.lower(e.attr("type").strip())) ? "textbox" : "";
        if (e.is("summary") && role.isEmpty()) role = "button";
        // What is presentational has no states, and what has no role that we know is not judged.
        if (role.isEmpty())
            return !e.is("label", "legend", "dd", "dt", "dl", "picture", "summary") && !e.svg() || e.svg();
        return AriaRoles.find(role)
                .map(facts -> facts.supported().contains(attribute))
                .orElse(true);
    }

    static String describe(String role) {
        return role.isEmpty() || role.equals("generic") ? "without a role" : "with the role \"" + role + "\"";
    }
}
