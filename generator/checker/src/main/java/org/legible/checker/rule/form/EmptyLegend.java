package org.legible.checker.rule.form;

import java.util.Optional;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Groups of fields have a legend. */
public final class EmptyLegend implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("legend-name")
            .title("Groups of fields have a legend")
            .wcag("1.3.1", "3.3.2")
            .technique("H71")
            .affects("People who use screen readers")
            .why("The fields are read without what they belong to.")
            .fix("Begin the fieldset with a legend that names the group.")
            .good("<fieldset><legend>Date of birth</legend><label>Day <input></label></fieldset>")
            .bad("<fieldset><label>Day <input></label></fieldset>")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement group : page.html("fieldset")) {
            if (!page.exposed(group) || page.accessibility().presentational(group)) continue;
            Optional<PageElement> legend =
                    group.children().stream().filter(c -> c.is("legend")).findFirst();
            if (!page.name(group).isEmpty()) continue;
            if (legend.isPresent()) page.failed(legend.get(), "The legend of this group is empty.");
            else page.failed(group, "This group of fields has no legend.");
        }
    }
}
