package org.legible.site;

import java.util.ArrayList;
import java.util.List;

/**
 * What a screen reader is told of one thing in a page.
 *
 * @param role what it is; {@link #TEXT} for running words
 * @param name what it is called, or the words
 * @param state its level, and whether it is open, chosen or the present one
 * @param inside what stands in it
 */
record SpokenNode(String role, String name, String state, List<SpokenNode> inside) {

    static final String TEXT = "text";

    /** Running words. */
    static SpokenNode text(String words) {
        return new SpokenNode(TEXT, words, "", List.of());
    }

    /** It and what stands in it, a line each, indented; words that stand alone in something stand on its line. */
    String shown() {
        StringBuilder lines = new StringBuilder();
        show(0, lines);
        return lines.toString();
    }

    private void show(int depth, StringBuilder lines) {
        boolean isOneText = inside.size() == 1 && inside.get(0).role().equals(TEXT);
        lines.append("  ".repeat(depth)).append(role).append(state.isEmpty() ? "" : " " + state);
        if (!name.isEmpty()) lines.append(" “").append(name).append("”");
        if (isOneText && !inside.get(0).name().equals(name))
            lines.append(": ").append(inside.get(0).name());
        lines.append("\n");
        if (!isOneText) inside.forEach(node -> node.show(depth + 1, lines));
    }

    /** It and all that stands in it, in order. */
    List<SpokenNode> all() {
        List<SpokenNode> all = new ArrayList<>(List.of(this));
        inside.forEach(node -> all.addAll(node.all()));
        return all;
    }
}
