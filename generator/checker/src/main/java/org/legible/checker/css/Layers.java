package org.legible.checker.css;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of cascade layers: that in which they are first named, and each after the layers inside it (CSS Cascading
 * Level 5, section 6.4).
 */
final class Layers {

    /** The place of what is in no layer: after all that are. */
    static final int UNLAYERED = 0xFFF;

    private final Map<String, Integer> places = new HashMap<>();

    /** A layer with those inside it, in order. */
    private record Branch(Map<String, Branch> inner) {
        Branch() {
            this(new LinkedHashMap<>());
        }
    }

    /** The layers that some sheets name in an environment. */
    Layers(List<Sheet> sheets, int tree, Environment environment) {
        Branch root = new Branch();
        for (Sheet sheet : sheets) {
            if (sheet.tree() != tree) continue;
            for (StyleSheet.Layer layer : sheet.layers()) {
                if (layer.conditions().stream().allMatch(c -> c.mayHold(environment))) grow(root, layer.name());
            }
        }
        if (!root.inner().isEmpty()) number(root, "");
    }

    private static void grow(Branch root, String name) {
        Branch at = root;
        for (String part : name.split("\\.")) at = at.inner().computeIfAbsent(part, p -> new Branch());
    }

    private void number(Branch branch, String name) {
        branch.inner().forEach((part, inner) -> number(inner, name.isEmpty() ? part : name + "." + part));
        places.put(name, Math.min(places.size(), UNLAYERED - 1));
    }

    /** Where a layer stands: later ones win. */
    int place(String name) {
        return name.equals(StyleRule.UNLAYERED) ? UNLAYERED : places.getOrDefault(name, UNLAYERED - 1);
    }
}
