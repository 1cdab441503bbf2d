package org.legible.checker.rule.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Groups of fields have a legend",
        wcag = {"1.3.1", "3.3.2"},
        technique = "H71",
        affects = "People who use screen readers",
        why = "The fields are read without what they belong to.",
        fix = "Begin the fieldset with a legend that names the group.",
        good = "<fieldset><legend>Date of birth</legend><label>Day <input></label></fieldset>",
        bad =
                "<fieldset>Drinks: <label><input type=\"radio\" name=\"d\"> Tea</label> <label><input type=\"radio\" name=\"d\"> Milk</label></fieldset>")
final class LegendName implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement group : page.html("fieldset")) {
            if (!page.exposed(group) || page.accessibility().presentational(group)) continue;
            Optional<PageElement> legend =
                    group.children().stream().filter(c -> c.is("legend")).findFirst();
            if (!page.name(group).isEmpty()) continue;
            if (legend.isPresent() && !Texts.hasWord(legend.get().text()))
                page.failed(legend.get(), "The legend of this group is empty.");
            else if (legend.isPresent())
                reportMissing(page, group, "The legend of this group is hidden, so that nobody hears it.");
            else reportMissing(page, group, "This group of fields has no legend.");
        }
    }

    /** Choices need their question; of other fields each label may say enough, and one field is no group. Without fields, text needs one. */
    private static void reportMissing(Inspection page, PageElement group, String message) {
        List<PageElement> controls = page.elements().subList(group.index() + 1, group.lastIndex() + 1).stream()
                .filter(e -> e.is("input", "select", "textarea", "button") && page.exposed(e))
                .toList();
        Map<String, List<PageElement>> choices =
                controls.stream().filter(LegendName::choice).collect(Collectors.groupingBy(e -> e.attr("name")));
        long fields = controls.stream()
                .filter(e -> !page.role(e).equals("button") && !e.attr("type").equalsIgnoreCase("hidden"))
                .count();
        boolean text = controls.isEmpty() && group.hasOwnText();
        if (text || choices.values().stream().anyMatch(of -> of.size() > 1 && !StarRating.is(page, of)))
            page.failed(group, message);
        else if (fields > 1)
            page.review(group, "Do these fields belong together? Their group has no legend that says how.");
    }

    private static boolean choice(PageElement field) {
        String type = field.attr("type").strip();
        return type.equalsIgnoreCase("radio") || type.equalsIgnoreCase("checkbox");
    }
}
