package org.legible.checker.rule.form;

import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Error messages say which field is wrong",
        wcag = {"3.3.1", "3.3.3"},
        technique = "G83, G85, ARIA21",
        affects = "People who use screen readers, and people who find forms hard",
        why = "They are told that something is wrong, and not what.",
        fix = "Name the field and the fault, and mark the field with aria-invalid.",
        good = "<label>Name <input></label>",
        bad = "<div role=\"alert\">Please fix the errors on this page.</div><form><label>Name <input></label></form>")
final class ErrorReview implements Rule {

    private static final Pattern FAULT = Pattern.compile("\\b(error|errors|invalid|wrong|missing|fix|required)\\b");

    @Override
    public void check(Inspection page) {
        boolean fields = page.html("input").stream().anyMatch(page::exposed);
        boolean marked = !page.having("aria-errormessage").isEmpty()
                || page.having("aria-invalid").stream()
                        .anyMatch(e -> e.attr("aria-invalid").equals("true"));
        if (!fields || marked) return;
        for (PageElement e : page.elements()) {
            boolean alert = e.attr("role").equals("alert")
                    || e.classes().stream().anyMatch(c -> c.contains("error") || c.contains("validation"));
            if (!alert
                    || e.is("form", "body")
                    || !FAULT.matcher(Texts.lower(e.text())).find()) continue;
            page.review(
                    e,
                    "Does this message say which field is wrong, and how to put it right? No field is marked as invalid.");
            return;
        }
    }
}
