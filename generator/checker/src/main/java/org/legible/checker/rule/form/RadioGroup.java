package org.legible.checker.rule.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legible.checker.accessibility.Labels;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Choices that belong together are grouped",
        wcag = {"1.3.1", "3.3.2"},
        technique = "H71, ARIA17",
        affects = "People who use screen readers",
        why = "Each choice is read without the question.",
        fix = "Put the choices into a fieldset whose legend is the question.",
        good = """
                <fieldset><legend>Member?</legend><label><input type="radio" name="m">Yes</label><label><input type="radio" name="m">No</label></fieldset>""",
        bad = """
                <p>Member?</p><label><input type="radio" name="m">Yes</label><label><input type="radio" name="m">No</label>""")
final class RadioGroup implements Rule {

    /** As many levels around the choices their question may stand. */
    private static final int FAR = 2;

    @Override
    public void check(Inspection page) {
        Map<String, PageElement> alone = new HashMap<>();
        Set<PageElement> said = new HashSet<>();
        for (PageElement radio : page.html("input")) {
            boolean counts = choice(radio) && !radio.attr("name").isEmpty() && page.exposed(radio);
            if (!counts || grouped(page, radio)) continue;
            PageElement first = alone.putIfAbsent(radio.attr("name"), radio);
            if (first == null || !said.add(first)) continue;
            if (first.attr("type").strip().equalsIgnoreCase("radio")
                    && asked(page, first, radio)
                    && !StarRating.is(page, List.of(first, radio)))
                page.failed(first, "These choices belong together, but stand in no group with a name.");
            else page.review(first, "Do these choices answer one question? They stand in no group with a name.");
        }
    }

    /** Whether words stand right before the choices that belong to no other field: what is asked. */
    private static boolean asked(Inspection page, PageElement first, PageElement second) {
        int outside = 0;
        for (PageElement at = first; at.parent() != null && outside <= FAR; at = at.parent()) {
            List<PageNode> content = at.parent().content();
            for (int i = content.indexOf(at) - 1; i >= 0; i--) {
                PageNode before = content.get(i);
                if (before instanceof PageText text && text.hasWords()) return true;
                if (before instanceof PageElement e && page.exposed(e) && (Texts.hasWord(e.text()) || e.is("input")))
                    return !answers(page, e);
            }
            if (at.parent().contains(second)) outside++;
        }
        return false;
    }

    /** Whether an element belongs to a field of its own, or is something else to use. */
    private static boolean answers(Inspection page, PageElement e) {
        if (e.is("input", "select", "textarea", "button", "a", "script", "style")) return true;
        if (e.is("label")) return Labels.target(page.page(), e).isPresent();
        return e.children().stream().anyMatch(inner -> answers(page, inner));
    }

    /** Radio buttons, and boxes to tick that answer one question; in a table, boxes choose rows. */
    private static boolean choice(PageElement input) {
        String type = input.attr("type").strip();
        return type.equalsIgnoreCase("radio") || type.equalsIgnoreCase("checkbox") && input.closest("table") == null;
    }

    private static boolean grouped(Inspection page, PageElement e) {
        return e.has("aria-labelledby")
                || e.has("aria-describedby")
                || e.closest("fieldset") != null
                || e.outwards()
                        .skip(1)
                        .anyMatch(up -> page.role(up).equals("radiogroup")
                                || page.role(up).equals("group")
                                        && !page.name(up).isEmpty());
    }
}
