package org.legible.authoring.importing.typed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legible.authoring.importing.source.Doubt;

/** Takes headers and footers off pages: their first and last lines that say the same on three pages or more, numbers aside. */
final class PageEdges {

    private static final int OFTEN = 3;
    private static final int EDGE = 2;

    private PageEdges() {}

    /** The lines of all pages, without the edges. */
    static List<TypedLine> without(List<List<TypedLine>> pages, List<Doubt> doubts) {
        Map<String, Integer> times = new HashMap<>();
        for (List<TypedLine> page : pages) edges(page).forEach(line -> times.merge(key(line), 1, Integer::sum));
        List<TypedLine> rest = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>();
        for (List<TypedLine> page : pages) {
            Set<TypedLine> edges = edges(page);
            for (TypedLine line : page) {
                boolean isEdge = edges.contains(line)
                        && times.get(key(line)) >= OFTEN
                        && !key(line).isEmpty();
                if (isEdge) left.add(line.text().strip());
                else rest.add(line);
            }
            rest.add(TypedLine.of(""));
        }
        left.forEach(words ->
                doubts.add(Doubt.leftOut(words, "It stands at the edge of many pages: a header or a footer.")));
        return rest;
    }

    private static Set<TypedLine> edges(List<TypedLine> page) {
        List<TypedLine> lines = page.stream().filter(line -> !line.isBlank()).toList();
        Set<TypedLine> edges = new LinkedHashSet<>(lines.subList(0, Math.min(EDGE, lines.size())));
        edges.addAll(lines.subList(Math.max(0, lines.size() - EDGE), lines.size()));
        return edges;
    }

    private static String key(TypedLine line) {
        return line.text().replaceAll("\\d+", "#").strip();
    }
}
