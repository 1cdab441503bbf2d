package org.legible.checker.css;

import java.util.Map;

/** Fills in var(): a custom property that leads back to itself has no value, as in browsers. */
final class Variables {

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 30;

    private Variables() {}

    /** The value with every var() filled in, or null where one has neither value nor fallback. */
    static String fill(String value, Map<String, String> customs) {
        return fill(value, customs, 0);
    }

    private static String fill(String value, Map<String, String> customs, int depth) {
        int at = value.indexOf("var(");
        if (at < 0) return value;
        // Cycles are cut by depth: a chain this long is one, or may as well be.
        if (depth > DEEPEST || value.length() > LONGEST) return null;
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            int end = closing(value, at + 4);
            if (end < 0) return null;
            out.append(value, from, at);
            String inner = value.substring(at + 4, end);
            int comma = comma(inner);
            String name = (comma < 0 ? inner : inner.substring(0, comma)).strip();
            String own = customs.get(name);
            String filled = own == null ? null : fill(own, customs, depth + 1);
            if (filled == null && comma >= 0)
                filled = fill(inner.substring(comma + 1).strip(), customs, depth + 1);
            if (filled == null || out.length() > LONGEST) return null;
            out.append(filled);
            from = end + 1;
            at = value.indexOf("var(", from);
        }
        return out.append(value.substring(from)).toString().strip();
    }

    private static int comma(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') depth++;
            else if (c == ')') depth--;
            else if (c == ',' && depth == 0) return i;
        }
        return -1;
    }

    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '(') depth++;
            else if (text.charAt(i) == ')' && --depth == 0) return i;
        }
        return -1;
    }
}
