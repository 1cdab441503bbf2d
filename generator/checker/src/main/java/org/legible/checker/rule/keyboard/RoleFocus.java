package org.legible.checker.rule.keyboard;

import java.util.List;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Touched;

@Facts(
        title = "What is called a control by its role can be reached with the keyboard",
        wcag = {"2.1.1", "4.1.2"},
        technique = "G202, SCR29",
        affects = "People who use the keyboard, and people who use screen readers",
        why = "Screen readers announce a control, but the Tab key never stops at it.",
        fix = "Use the HTML element for it, such as button; or add tabindex=\"0\" and answer to Enter and Space.",
        good = "<button>Save</button>",
        bad = "<span role='button'>Save</span>")
final class RoleFocus implements Rule {

    /** Roles of controls that have the focus themselves; others, such as options, may leave it to what holds them. */
    private static final Set<String> ROLES =
            Set.of("button", "link", "checkbox", "switch", "textbox", "searchbox", "slider", "spinbutton");

    @Override
    public void check(Inspection page) {
        List<PageElement> written = page.having("role");
        if (written.isEmpty()) return;
        Touched made = Touched.by(page.scripts().byItself(), RoleFocus::makesReady);
        for (PageElement e : written) {
            if (!ROLES.contains(page.role(e)) || e.svg() || !page.exposed(e) || !page.visible(e)) continue;
            boolean off = e.has("disabled") || e.attr("aria-disabled").strip().equalsIgnoreCase("true");
            boolean ready = off
                    || ClickOnlyParts.reached(page, e)
                    || e.is("option", "label", "input", "select", "textarea", "button");
            if (ready || page.accessibility().inert(e)) continue;
            String what = "This is called a " + page.role(e) + ", ";
            if (!page.scripts().understood() || made.meets(e))
                page.review(e, what + "but has no tabindex. Does a script let the Tab key stop at it?");
            else page.failed(e, what + "but the Tab key does not stop at it.");
        }
    }

    private static boolean makesReady(Effect f) {
        return f.kind() == Effect.Kind.ATTRIBUTE || f.kind() == Effect.Kind.MARKUP || f.kind() == Effect.Kind.UNKNOWN;
    }
}
