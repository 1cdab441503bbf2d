package org.legible.checker.accessibility;

import java.util.Map;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;

/** The roles that HTML elements have by themselves, by HTML-AAM 1.0. "" where there is none that matters. */
final class ImplicitRoles {

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("address", "group"),
            Map.entry("article", "article"),
            Map.entry("b", "generic"),
            Map.entry("bdi", "generic"),
            Map.entry("bdo", "generic"),
            Map.entry("blockquote", "blockquote"),
            Map.entry("body", "generic"),
            Map.entry("button", "button"),
            Map.entry("caption", "caption"),
            Map.entry("code", "code"),
            Map.entry("data", "generic"),
            Map.entry("datalist", "listbox"),
            Map.entry("del", "deletion"),
            Map.entry("details", "group"),
            Map.entry("dfn", "term"),
            Map.entry("dialog", "dialog"),
            Map.entry("div", "generic"),
            Map.entry("em", "emphasis"),
            Map.entry("fieldset", "group"),
            Map.entry("figure", "figure"),
            Map.entry("form", "form"),
            Map.entry("h1", "heading"),
            Map.entry("h2", "heading"),
            Map.entry("h3", "heading"),
            Map.entry("h4", "heading"),
            Map.entry("h5", "heading"),
            Map.entry("h6", "heading"),
            Map.entry("hgroup", "group"),
            Map.entry("hr", "separator"),
            Map.entry("html", "document"),
            Map.entry("i", "generic"),
            Map.entry("ins", "insertion"),
            Map.entry("main", "main"),
            Map.entry("math", "math"),
            Map.entry("menu", "list"),
            Map.entry("meter", "meter"),
            Map.entry("nav", "navigation"),
            Map.entry("ol", "list"),
            Map.entry("optgroup", "group"),
            Map.entry("option", "option"),
            Map.entry("output", "status"),
            Map.entry("p", "paragraph"),
            Map.entry("pre", "generic"),
            Map.entry("progress", "progressbar"),
            Map.entry("q", "generic"),
            Map.entry("s", "deletion"),
            Map.entry("samp", "generic"),
            Map.entry("search", "search"),
            Map.entry("small", "generic"),
            Map.entry("span", "generic"),
            Map.entry("strong", "strong"),
            Map.entry("sub", "subscript"),
            Map.entry("sup", "superscript"),
            Map.entry("table", "table"),
            Map.entry("tbody", "rowgroup"),
            Map.entry("tfoot", "rowgroup"),
            Map.entry("thead", "rowgroup"),
            Map.entry("textarea", "textbox"),
            Map.entry("time", "time"),
            Map.entry("u", "generic"),
            Map.entry("ul", "list"),
            Map.entry("mark", "mark"));

    private static final Map<String, String> INPUTS = Map.ofEntries(
            Map.entry("button", "button"),
            Map.entry("submit", "button"),
            Map.entry("reset", "button"),
            Map.entry("image", "button"),
            Map.entry("checkbox", "checkbox"),
            Map.entry("radio", "radio"),
            Map.entry("number", "spinbutton"),
            Map.entry("range", "slider"),
            Map.entry("search", "searchbox"),
            Map.entry("color", ""),
            Map.entry("date", ""),
            Map.entry("datetime-local", ""),
            Map.entry("month", ""),
            Map.entry("time", ""),
            Map.entry("week", ""),
            Map.entry("file", ""),
            Map.entry("hidden", ""),
            Map.entry("password", ""));

    private ImplicitRoles() {}

    static String of(PageElement e, Accessibility tree) {
        if (e.svg()) return svg(e);
        String plain = PLAIN.get(e.tag());
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
        String type = Words.lower(e.attr("type").strip());
        String role = INPUTS.get(type);
        if (role == null || role.equals("searchbox")) {
            boolean list = e.has("list");
            return list ? "combobox" : role == null ? "textbox" : role;
        }
        return role;
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
            String role = up.attr("role");
            if (role.equals("article")
                    || role.equals("complementary")
                    || role.equals("navigation")
                    || role.equals("region")) {
                return true;
            }
            if (inMain && role.equals("main")) return true;
        }
        return false;
    }

    private static PageElement table(PageElement e) {
        for (PageElement up = e.parent(); up != null; up = up.parent()) if (up.is("table")) return up;
        return null;
    }

    private static boolean inTable(PageElement e, Accessibility tree) {
        PageElement table = table(e);
        return table != null && !tree.presentational(table);
    }

    private static String cell(PageElement e, Accessibility tree) {
        if (!inTable(e, tree)) return "";
        String role = tree.role(table(e));
        return role.equals("grid") || role.equals("treegrid") ? "gridcell" : role.equals("table") ? "cell" : "";
    }

    private static String header(PageElement e, Accessibility tree) {
        if (!inTable(e, tree)) return "";
        String scope = Words.lower(e.attr("scope"));
        if (scope.equals("row") || scope.equals("rowgroup")) return "rowheader";
        if (scope.equals("col") || scope.equals("colgroup")) return "columnheader";
        // Without scope: a header that starts a row of data heads the row.
        PageElement row = e.parent();
        boolean first = row != null && row.children().get(0) == e;
        boolean data = first && row.children().stream().anyMatch(c -> c.is("td"));
        return data ? "rowheader" : "columnheader";
    }
}
