package org.legible.checker.rule.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Choices that belong together are grouped. */
public final class RadioGroup implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("radio-group")
            .title("Choices that belong together are grouped")
            .wcag("1.3.1", "3.3.2")
            .technique("H71, ARIA17")
            .affects("People who use screen readers")
            .why("Each choice is read without the question.")
            .fix("Put the choices into a fieldset whose legend is the question.")
            .good("""
                    <fieldset><legend>Member?</legend><label><input type="radio" name="m">Yes</label><label><input type="radio" name="m">No</label></fieldset>""")
            .bad("""
                    <p>Member?</p><label><input type="radio" name="m">Yes</label><label><input type="radio" name="m">No</label>""")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        Map<String, PageElement> alone = new HashMap<>();
        Set<PageElement> said = new HashSet<>();
        for (PageElement radio : page.html("input")) {
            boolean counts = choice(radio) && !radio.attr("name").isEmpty() && page.exposed(radio);
            if (!counts || grouped(page, radio)) continue;
            PageElement first = alone.putIfAbsent(radio.attr("name"), radio);
            if (first != null && said.add(first))
                page.failed(first, "These choices belong together, but stand in no group with a name.");
        }
    }

    /** Radio buttons, and boxes to tick that answer one question; in a table, boxes choose rows. */
    private static boolean choice(PageElement input) {
        String type = input.attr("type").strip();
        return type.equalsIgnoreCase("radio") || type.equalsIgnoreCase("checkbox") && input.closest("table") == null;
    }

    private static boolean grouped(Inspection page, PageElement e) {
        for (PageElement up = e.parent(); up != null; up = up.parent()) {
            String role = page.role(up);
            if (up.is("fieldset")
                    || role.equals("radiogroup")
                    || role.equals("group") && !page.name(up).isEmpty()) return true;
        }
        return e.has("aria-labelledby") || e.has("aria-describedby");
    }
}
