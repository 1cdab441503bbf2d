package org.legible.checker.rule.form;

import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The label of a field stays while it is filled in",
        wcag = "3.3.2",
        technique = "H44, F82",
        scope = Facts.Scope.ADVICE,
        affects = "People with memory or attention difficulties, and everyone who is interrupted",
        why = "The words go as soon as somebody writes, and nothing says any more what the field is for.",
        fix = "Write a label beside the field, and keep the placeholder for an example.",
        good = "<label>Name <input placeholder='Alex Smith'></label>",
        bad = "<input placeholder='Name'>")
final class PlaceholderLabel implements Rule {

    private static final Set<String> WRITTEN =
            Set.of("", "text", "email", "tel", "url", "number", "password", "search");

    @Override
    public void check(Inspection page) {
        for (PageElement field : page.having("placeholder")) {
            boolean written = field.is("textarea")
                    || field.is("input")
                            && WRITTEN.contains(Texts.lower(field.attr("type").strip()));
            String placeholder = Texts.collapse(field.attr("placeholder"));
            if (!written || placeholder.isEmpty() || !page.exposed(field) || !page.visible(field)) continue;
            boolean named = field.has("aria-label") || field.has("aria-labelledby") || field.has("title");
            // The button beside a search field says what it is for, by G167.
            boolean search = field.attr("type").strip().equalsIgnoreCase("search")
                    || page.withRole("search").stream().anyMatch(s -> s.contains(field));
            if (!named && !search && page.name(field).equals(placeholder))
                page.failed(
                        field,
                        "The only label of this field is \"" + Texts.brief(placeholder)
                                + "\" inside it, which goes when somebody writes.");
        }
    }
}
