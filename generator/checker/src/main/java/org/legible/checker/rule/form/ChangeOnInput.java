package org.legible.checker.rule.form;

import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Choosing a value does not lead away. */
public final class ChangeOnInput implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("change-on-input")
            .title("Choosing a value does not lead away")
            .wcag("3.2.2")
            .technique("F37, H32")
            .affects("People who use the keyboard, who pass through the choices one by one")
            .why("The page changes before they reach the choice that they want.")
            .fix("Act when a button is pressed.")
            .good("<form><label>Language <select><option>English</option></select></label><button>Go</button></form>")
            .bad("""
                    <form><label>Language <select onchange="this.form.submit()"><option>English</option></select></label></form>""")
            .build();

    private static final Pattern LEADS = Pattern.compile("\\.submit\\(|location|window\\.open|\\.href");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement select : page.html("select")) {
            if (!page.exposed(select)) continue;
            String handler = select.attr("onchange");
            if (LEADS.matcher(handler).find()) {
                page.failed(select, "Choosing a value here leads away from the page at once.");
                continue;
            }
            PageElement form = select.closest("form");
            boolean button = form == null
                    || page.page().elements().subList(form.index(), form.lastIndex() + 1).stream()
                            .anyMatch(e -> e.is("button")
                                    || e.is("input")
                                            && Set.of("submit", "image", "button")
                                                    .contains(Words.lower(e.attr("type"))));
            boolean unknown = !button && page.page().scripted();
            if (unknown)
                page.review(select, "Does choosing a value here lead away from the page? Its form has no button.");
        }
    }
}
