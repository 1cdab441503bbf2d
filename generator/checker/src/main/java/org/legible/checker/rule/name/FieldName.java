package org.legible.checker.rule.name;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Form fields have a name",
        wcag = {"1.3.1", "3.3.2", "4.1.2"},
        act = "e086e5",
        technique = "H44, H65, ARIA16",
        affects = "People who use screen readers or voice control, and everyone who forgets what a field was for",
        why = "Without a label nobody who cannot see the page knows what to enter.",
        fix = "Add a label element whose \"for\" is the field's id.",
        good = """
                <label for="q">Search</label> <input id="q">""",
        bad = "<input id=\"q\">")
final class FieldName implements Rule {

    private static final String[] ROLES = Texts.split("checkbox combobox listbox menuitemcheckbox menuitemradio radio"
                    + " searchbox slider spinbutton switch textbox")
            .toArray(String[]::new);

    @Override
    public void check(Inspection page) {
        for (PageElement field : page.withRole(ROLES)) {
            if (field.is("datalist")) continue;
            if (page.name(field).isEmpty()) page.failed(field, "This form field has no label.");
        }
    }
}
