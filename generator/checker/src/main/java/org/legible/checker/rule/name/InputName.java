package org.legible.checker.rule.name;

import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Fields for dates, files, colours and passwords have a name",
        wcag = {"1.3.1", "3.3.2", "4.1.2"},
        technique = "H44",
        affects = "People who use screen readers or voice control",
        why = "Without a label nobody who cannot see the page knows what to enter.",
        fix = "Add a label element whose \"for\" is the field's id.",
        good = """
                <label for="f">Your file</label> <input type="file" id="f">""",
        bad = "<input type=\"file\">")
final class InputName implements Rule {

    private static final Set<String> TYPES =
            Set.of("color", "date", "datetime-local", "file", "month", "password", "time", "week");

    @Override
    public void check(Inspection page) {
        for (PageElement input : page.html("input")) {
            boolean typed = TYPES.contains(Texts.lower(input.attr("type").strip()));
            if (typed
                    && !input.has("role")
                    && page.exposed(input)
                    && page.name(input).isEmpty()) {
                page.failed(input, "This form field has no label.");
            }
        }
    }
}
