package org.legible.checker.rule.aria;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.legible.checker.accessibility.AriaAttributes;
import org.legible.checker.accessibility.AriaRoles;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.page.Texts;

/** Whether values of ARIA attributes are ones they know (WAI-ARIA 1.2, section 6.2.4). */
final class AriaValues {

    static boolean valid(ParsedPage page, PageElement e, String name, String value, AriaAttributes.Facts facts) {
        String text = Texts.lower(value.strip());
        return switch (facts.type()) {
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case BOOLEAN_OR_UNDEFINED -> Set.of("true", "false", "undefined").contains(text);
            case TRISTATE -> Set.of("true", "false", "mixed", "undefined").contains(text);
            case TOKEN -> facts.tokens().contains(text);
            case TOKENS -> facts.tokens().containsAll(Texts.split(text));
            case INTEGER -> text.matches("[+-]?\\d+");
            case NUMBER -> text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)(e[+-]?\\d+)?");
            case TEXT -> true;
            case ID, IDS -> refers(page, e, name, value, facts.type());
        };
    }

    /** The element that a required reference means must be there; that of any other may come with a script. */
    private static boolean refers(ParsedPage page, PageElement e, String name, String value, AriaAttributes.Type type) {
        List<String> ids = Texts.split(value);
        if (type == AriaAttributes.Type.ID && ids.size() > 1) return false;
        boolean required = AriaRoles.find(Texts.lower(e.attr("role").strip()))
                .map(role -> role.required().contains(name))
                .orElse(false);
        return !required || found(page, e, value);
    }

    /** Whether any element has one of the ids. */
    static boolean found(ParsedPage page, PageElement e, String ids) {
        return Texts.split(ids).stream().anyMatch(id -> page.byId(e, id).isPresent());
    }

    static String expected(AriaAttributes.Facts facts) {
        return switch (facts.type()) {
            case BOOLEAN -> "; it knows true and false.";
            case BOOLEAN_OR_UNDEFINED -> "; it knows true, false and undefined.";
            case TRISTATE -> "; it knows true, false and mixed.";
            case TOKEN, TOKENS -> "; it knows " + String.join(", ", new TreeSet<>(facts.tokens())) + ".";
            case INTEGER -> "; it takes a whole number.";
            case NUMBER -> "; it takes a number.";
            case TEXT -> ".";
            case ID -> "; it takes the id of one element of this page.";
            case IDS -> "; it takes ids of elements of this page.";
        };
    }
}
