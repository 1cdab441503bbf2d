package org.legible.checker.accessibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;

/** The roles that HTML elements have by themselves, by HTML-AAM 1.0. "" where there is none that matters. */
final class ImplicitRoles {

    /** The role of each element that has the same everywhere; kinds of input stand behind "input/". */
    private static final Map<String, String> EVERYWHERE = read();

    private static final Set<String> SECTIONS = Set.of("article", "complementary", "navigation", "region");

    private static Map<String, String> read() {
        Map<String, String> roles = new HashMap<>();
        WordLists.keyed(WordLists.lines(ImplicitRoles.class, "implicit-roles.txt"))
                .forEach((role, elements) -> elements.forEach(element -> roles.put(element, role)));
        return roles;
    }

    static String of(PageElement e, Accessibility tree) {
        if (e.svg()) return svg(e);
        String plain = EVERYWHERE.get(e.tag());
        if (plain != null) return plain;
        return switch (e.tag()) {
            case "a", "area" -> e.has("href") ? "link" : "generic";
            case "aside" -> sectioned(e, false) && !tree.labelled(e) ? "generic" : "complementary";
            case "footer" -> sectioned(e, true) ? "generic" : "contentinfo";
            case "header" -> sectioned(e, true) ? "generic" : "banner";
            case "section" -> tree.labelled(e) ? "region" : "generic";
            case "img" -> image(e, tree);
            case "input" -> input(e);
            case "li" -> listItem(e, tree);
            case "select" -> e.has("multiple") || larger(e) ? "listbox" : "combobox";
            case "tr" -> inTable(e, tree) ? "row" : "";
            case "td" -> cell(e, tree);
            case "th" -> header(e, tree);
            default -> "";
        };
    }

    private static String svg(PageElement e) {
        return switch (e.tag()) {
            case "svg" -> "graphics-document";
            case "a" -> e.has("href") || e.has("xlink:href") ? "link" : "";
            case "image" -> "img";
            default -> "";
        };
    }

    private static String image(PageElement e, Accessibility tree) {
        boolean empty = e.has("alt") && e.attr("alt").isEmpty();
        return empty && !tree.labelled(e) && !e.has("title") ? "presentation" : "img";
    }

    private static String input(PageElement e) {
        String type = Texts.lower(e.attr("type").strip());
        String role = EVERYWHERE.getOrDefault("input/" + type, "textbox");
        return e.has("list") && (role.equals("textbox") || role.equals("searchbox")) ? "combobox" : role;
    }

    /** An item of a list; in a ul with another role, as of tabs, it says nothing. */
    private static String listItem(PageElement e, Accessibility tree) {
        PageElement parent = e.parent();
        return parent != null && parent.is("ul", "ol", "menu") && tree.hasRole(parent, "list") ? "listitem" : "generic";
    }

    private static boolean larger(PageElement select) {
        String size = select.attr("size").strip();
        return size.matches("\\d{1,6}") && Integer.parseInt(size) > 1;
    }

    private static boolean sectioned(PageElement e, boolean inMain) {
        for (PageElement up = e.parent(); up != null; up = up.parent()) {
            if (up.is("article", "aside", "nav", "section") || inMain && up.is("main")) return true;
            if (SECTIONS.contains(up.attr("role")) || inMain && up.attr("role").equals("main")) return true;
        }
        return false;
    }

    private static boolean inTable(PageElement e, Accessibility tree) {
        PageElement table = e.closest("table");
        return table != null && !tree.presentational(table);
    }

    private static String cell(PageElement e, Accessibility tree) {
        if (!inTable(e, tree)) return "";
        String role = tree.role(e.closest("table"));
        return role.equals("grid") || role.equals("treegrid") ? "gridcell" : role.equals("table") ? "cell" : "";
    }

    private static String header(PageElement e, Accessibility tree) {
        if (!inTable(e, tree)) return "";
        String scope = Texts.lower(e.attr("scope"));
        if (scope.equals("row") || scope.equals("rowgroup")) return "rowheader";
        if (scope.equals("col") || scope.equals("colgroup")) return "columnheader";
        // Without scope: a header that starts a row of data heads the row.
        PageElement row = e.parent();
        boolean first = row != null && row.children().get(0) == e;
        boolean data = first && row.children().stream().anyMatch(c -> c.is("td"));
        return data ? "rowheader" : "columnheader";
    }
}
