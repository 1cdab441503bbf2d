package org.legible.checker.rule.aria;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.legible.checker.accessibility.Focus;
import org.legible.checker.accessibility.RoleFacts;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;

/** Which states a role lacks. */
final class Required {

    static List<String> missing(PageElement e, RoleFacts role) {
        List<String> missing = new ArrayList<>(1);
        for (String name : new TreeSet<>(role.required())) {
            if (e.attr(name).isBlank() && !given(e, name)) missing.add(name);
        }
        boolean movable = role.name().equals("separator") && Focus.possible(e);
        if (movable && e.attr("aria-valuenow").isBlank()) missing.add("aria-valuenow");
        boolean open = role.name().equals("combobox") && e.attr("aria-expanded").equalsIgnoreCase("true");
        if (open && e.attr("aria-controls").isBlank() && e.attr("aria-owns").isBlank()) missing.add("aria-controls");
        return missing;
    }

    /** Whether the native element tells it already. */
    private static boolean given(PageElement e, String name) {
        String type = Texts.lower(e.attr("type"));
        return switch (name) {
            case "aria-checked" -> e.is("input") && (type.equals("checkbox") || type.equals("radio"));
            case "aria-level" -> e.is("h1", "h2", "h3", "h4", "h5", "h6");
            case "aria-valuenow" ->
                e.is("meter", "progress") || e.is("input") && (type.equals("range") || type.equals("number"));
            case "aria-expanded" -> e.is("select") || e.is("input") && e.has("list");
            default -> false;
        };
    }
}
