package org.legible.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a browser tells a screen reader of the page that is open in it. */
final class HeardTree {

    /** What Chromium calls otherwise: each note at the end is an item of a list to it, too. */
    private static final Map<String, String> OTHER_NAMES = Map.of("image", "img", "doc-endnote", "listitem");

    private final Map<String, Map<?, ?>> nodes = new HashMap<>();

    private HeardTree(List<?> all) {
        for (Object node : all) nodes.put(String.valueOf(((Map<?, ?>) node).get("nodeId")), (Map<?, ?>) node);
    }

    /** The page that is open. */
    static SpokenNode of(Browser browser) {
        List<?> all = (List<?>) browser.ask("Accessibility.getFullAXTree").get("nodes");
        return new HeardTree(all).node((Map<?, ?>) all.get(0)).get(0);
    }

    /** A node, or what stands in it where it is not told of itself. */
    private List<SpokenNode> node(Map<?, ?> node) {
        List<SpokenNode> inside = new ArrayList<>();
        if (node.get("childIds") instanceof List<?> children)
            for (Object child : children)
                inside.addAll(node(nodes.getOrDefault(String.valueOf(child), Map.of("ignored", true))));
        if (Boolean.TRUE.equals(node.get("ignored"))) return inside;
        String role = value(node, "role");
        String name = value(node, "name").replaceAll("\\s+", " ").strip();
        return List.of(new SpokenNode(OTHER_NAMES.getOrDefault(role, role), name, "", List.copyOf(inside)));
    }

    private static String value(Map<?, ?> node, String key) {
        return node.get(key) instanceof Map<?, ?> holder && holder.get("value") != null
                ? String.valueOf(holder.get("value"))
                : "";
    }
}
