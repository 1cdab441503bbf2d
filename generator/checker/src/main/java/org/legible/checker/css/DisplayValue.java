package org.legible.checker.css;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of display, in their shortest spelling (CSS Display Level 3, section 2). */
final class DisplayValue {

    private static final Set<String> SINGLE = WordLists.words("""
            none contents block inline inline-block flow-root list-item flex inline-flex grid inline-grid table
            inline-table table-row table-cell table-column table-column-group table-row-group table-header-group
            table-footer-group table-caption ruby ruby-text math -webkit-box -webkit-inline-box -webkit-flex
            -webkit-inline-flex grid-lanes inline-grid-lanes""");

    /** What an inner kind is called where it stands in a line. */
    private static final Map<String, String> INLINE = Map.of(
            "flow", "inline",
            "flow-root", "inline-block",
            "table", "inline-table",
            "flex", "inline-flex",
            "grid", "inline-grid",
            "grid-lanes", "inline-grid-lanes",
            "ruby", "ruby",
            "math", "math");

    /** The shortest spelling of a value; null where it is none. */
    static String of(String value) {
        if (SINGLE.contains(value)) return value;
        List<String> words = ValueLists.splitSpaces(value);
        if (words.size() > 3) return null;
        Map<String, Integer> count = new HashMap<>();
        String inner = "flow";
        boolean inline = false;
        boolean item = false;
        for (String word : words) {
            String part;
            if (word.equals("block") || word.equals("inline")) {
                part = "outer";
                inline = word.equals("inline");
            } else if (word.equals("list-item")) {
                part = word;
                item = true;
            } else if (INLINE.containsKey(word)) {
                part = "inner";
                inner = word;
            } else {
                return null;
            }
            if (count.merge(part, 1, Integer::sum) > 1) return null;
        }
        if (item) return listItem(inner, inline);
        if (inline) return INLINE.get(inner);
        return inner.equals("flow") ? "block" : inner.equals("ruby") || inner.equals("math") ? "block " + inner : inner;
    }

    private static String listItem(String inner, boolean inline) {
        if (!inner.equals("flow") && !inner.equals("flow-root")) return null;
        return (inline ? "inline " : "") + (inner.equals("flow") ? "" : "flow-root ") + "list-item";
    }
}
