package org.legible.checker.rule.form;

import java.util.Set;
import org.legible.checker.accessibility.Focus;
import org.legible.checker.accessibility.RoleFacts;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The purpose of a field is given in words that browsers know",
        wcag = "1.3.5",
        act = "73f2c2",
        technique = "H98",
        affects = "People who find typing or remembering hard, who let the browser fill in forms",
        why = "Browsers and aids ignore a purpose that they do not know.",
        fix = "Use a token of the HTML Standard, such as \"email\" or \"street-address\".",
        good = "<label>Email <input autocomplete=\"work email\"></label>",
        bad = "<label>Email <input autocomplete=\"e-mail\"></label>")
final class Autocomplete implements Rule {

    private static final Set<String> FIXED =
            Set.of("submit", "reset", "button", "image", "hidden", "checkbox", "radio", "file");

    @Override
    public void check(Inspection page) {
        for (PageElement field : page.html("input", "select", "textarea")) {
            if (field.attr("autocomplete").isBlank()) continue;
            boolean fixed = field.is("input")
                    && FIXED.contains(Texts.lower(field.attr("type").strip()));
            boolean off = Focus.disabled(field) || switchedOff(field) || field.has("readonly");
            if (fixed || off || !page.visible(field) && !page.exposed(field) || !usable(page, field)) continue;
            String value = field.attr("autocomplete");
            if (AutofillTokens.valid(value)) continue;
            if (AutofillTokens.switches(value))
                page.review(
                        field,
                        "Should the browser fill in this field? \"" + Texts.brief(value)
                                + "\" is no value of autocomplete; \"on\" and \"off\" are.");
            else page.failed(field, "\"" + Texts.brief(value) + "\" is no purpose that browsers know.");
        }
    }

    /** Whether the field, or something that it stands in, says that it cannot be used. */
    private static boolean switchedOff(PageElement field) {
        for (PageElement e = field; e != null; e = e.parent())
            if (e.attr("aria-disabled").equalsIgnoreCase("true")) return true;
        return false;
    }

    /** A field out of the tab order that is no widget is not for people to fill in. */
    private static boolean usable(Inspection page, PageElement field) {
        boolean skipped = Focus.tabIndex(field).orElse(0) < 0;
        boolean widget =
                page.accessibility().facts(field).map(RoleFacts::widget).orElse(!field.has("role"));
        return !skipped || widget && !field.has("role");
    }
}
