package org.legible.checker.css;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The custom properties of an element: a few of its own over the many that it inherits. Thousands of elements share what is
 * declared for the root, and each of them would fill memory with a copy.
 */
final class Customs extends AbstractMap<String, String> {

    /** Where the way to a value would be longer, a copy is made. */
    private static final int DEEPEST = 8;

    /** Copies of fewer than this are cheap, and quicker to read. */
    private static final int FEW = 64;

    private final Map<String, String> below;
    private final Map<String, String> own;
    private final int depth;

    private Customs(Map<String, String> below, Map<String, String> own, int depth) {
        this.below = below;
        this.own = own;
        this.depth = depth;
    }

    /**
     * Properties with others over them. Neither map may change afterwards.
     *
     * @param own with null for those that are taken away
     */
    static Map<String, String> over(Map<String, String> below, Map<String, String> own) {
        int depth = below instanceof Customs customs ? customs.depth + 1 : 1;
        Customs both = new Customs(below, own, depth);
        boolean copied = depth > DEEPEST || !(below instanceof Customs) && below.size() < FEW;
        return copied ? both.copy() : both;
    }

    private Map<String, String> copy() {
        Map<String, String> all = below instanceof Customs customs ? customs.copy() : new HashMap<>(below);
        all.putAll(own);
        all.values().removeIf(value -> value == null);
        return all;
    }

    @Override
    public String get(Object name) {
        return own.containsKey(name) ? own.get(name) : below.get(name);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return copy().entrySet();
    }
}
