package org.legible.checker.scripts.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

@Facts(
        title = "Choosing a value does not lead away",
        wcag = "3.2.2",
        technique = "F37, H32",
        affects = "People who use the keyboard, who pass through the choices one by one",
        why = "The page changes before they reach the choice that they want.",
        fix = "Act when a button is pressed.",
        good = "<form><label>Language <select><option>English</option></select></label><button>Go</button></form>",
        bad = """
                <form><label>Language <select onchange="this.form.submit()"><option>English</option></select></label></form>""")
public final class ChangeOnInput implements Rule {

    /** Words that tell beforehand what will happen, which WCAG 3.2.2 allows. */
    private static final Pattern TOLD = Pattern.compile(
            "\\b(automatically|immediately|straight away|at once|will (open|load|reload|refresh|submit|take you|go|change|update))\\b");

    private static final Set<String> BUTTONS = Set.of("submit", "image", "button", "reset", "hidden");

    @Override
    public void check(Inspection page) {
        PageScripts scripts = page.scripts();
        if (scripts.none()) return;
        Map<PageElement, Boolean> buttons = new HashMap<>();
        for (PageElement field : page.elements()) {
            if (!chosen(field) || !page.exposed(field)) continue;
            List<Handler> handlers = scripts.heardAt(field, heard(field)).stream()
                    .filter(h -> !h.everywhere())
                    .toList();
            if (handlers.stream().anyMatch(h -> leads(scripts.effects(h, field), false))) {
                boolean sure = handlers.stream()
                        .filter(Handler::surelyOnElements)
                        .anyMatch(h -> leads(scripts.effects(h, field), true)
                                || leads(scripts.effects(h, field, PageScripts.CHOSEN), true));
                report(page, field, sure);
            } else if (field.is("select") && !scripts.understood() && !button(page, field, buttons)) {
                page.review(field, "Does choosing a value here lead away from the page? Its form has no button.");
            }
        }
    }

    private static boolean chosen(PageElement field) {
        return field.is("select", "textarea") || field.is("input") && !BUTTONS.contains(type(field));
    }

    private static String type(PageElement field) {
        return Texts.lower(field.attr("type").strip());
    }

    private static String[] heard(PageElement field) {
        boolean ticked = type(field).equals("radio") || type(field).equals("checkbox");
        return ticked ? new String[] {"change", "input", "click"} : new String[] {"change", "input"};
    }

    private static boolean leads(List<Effect> effects, boolean surely) {
        return effects.stream()
                .anyMatch(
                        f -> (f.kind() == Effect.Kind.LEAVE || f.kind() == Effect.Kind.OPEN) && (f.sure() || !surely));
    }

    private static void report(Inspection page, PageElement field, boolean sure) {
        PageElement form = field.closest("form", "fieldset", "main", "body");
        boolean told = form != null
                && !form.longerThan(2_000)
                && TOLD.matcher(Texts.lower(form.text())).find();
        String what =
                field.is("select") || type(field).equals("radio") ? "Choosing a value here" : "Changing this field";
        if (sure && !told && !type(field).equals("file"))
            page.failed(field, what + " leads away from the page at once.");
        else page.review(field, what + " may lead away from the page. Are readers told so before?");
    }

    /** Whether the form of a field has a button; what is found out of each form is kept. */
    private static boolean button(Inspection page, PageElement field, Map<PageElement, Boolean> known) {
        PageElement form = field.closest("form");
        return form == null
                || known.computeIfAbsent(
                        form,
                        f -> page.elements().subList(f.index(), f.lastIndex() + 1).stream()
                                .anyMatch(e -> e.is("button")
                                        || e.is("input")
                                                && Set.of("submit", "image", "button")
                                                        .contains(type(e))));
    }
}
