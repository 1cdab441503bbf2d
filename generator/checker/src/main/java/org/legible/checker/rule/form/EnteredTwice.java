package org.legible.checker.rule.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.accessibility.Focus;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Nothing is asked for twice",
        wcag = "3.3.7",
        technique = "G221",
        affects = "People who forget what they wrote, and people to whom typing is hard",
        why = "They have to remember it, or to find it, and to type it once more without a mistake.",
        fix = "Ask once and show what was written, or fill in the second field by itself.",
        good = "<form action='/send'><label>Email <input autocomplete='email'></label></form>",
        bad = "<form action='/send'><label>Email <input></label> <label>Confirm email <input></label></form>")
final class EnteredTwice implements Rule {

    private static final Set<String> WRITTEN = Set.of("", "text", "email", "tel", "url", "number", "date", "search");

    private static final Pattern AGAIN = Pattern.compile(
            "\\b(please|confirm|confirmation|repeat|retype|re-type|re-enter|reenter|verify|again|your|the|address)\\b|[^\\p{L}\\d ]");

    @Override
    public void check(Inspection page) {
        Map<List<Object>, PageElement> first = new HashMap<>();
        for (PageElement field : page.html("input")) {
            PageElement form = field.closest("form");
            boolean asks = form != null
                    && WRITTEN.contains(Texts.lower(field.attr("type").strip()))
                    && !field.has("readonly")
                    && !Focus.disabled(field)
                    && field.attr("value").isEmpty()
                    && page.visible(field);
            if (!asks) continue;
            String name = Texts.lower(page.name(field));
            String bare = Texts.collapse(AGAIN.matcher(name).replaceAll(" "));
            if (bare.isEmpty()) continue;
            PageElement before = first.putIfAbsent(List.of(form, bare), field);
            // Two fields of the same name ask for two things: the names of two people, or two telephone numbers.
            if (before != null && !Texts.lower(page.name(before)).equals(name))
                page.review(
                        field,
                        "\"" + Texts.brief(page.name(field)) + "\" seems to ask for the same as \""
                                + Texts.brief(page.name(before)) + "\". Must it be written twice?");
        }
    }
}
