package org.legible.publisher.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what a drawing asks a browser to draw. An element that is used ten times, by one that is used ten times, and so on,
 * makes a small file into millions of elements; one that uses itself never ends.
 *
 * <p>Each element with an id counts the elements in it, down to the next ones with an id, and the ids to which they refer.
 * What it costs is the sum of all three.
 */
final class DrawingReferences {

    private static final long MAX_DRAWN = 1_000_000;
    private static final int MAX_CHAIN = 1000;

    private final Map<String, Part> parts = new HashMap<>();
    private final Part whole = new Part();
    private final Deque<Part> open = new ArrayDeque<>();

    /** An element with an id, and what is in it. */
    private static final class Part {
        private long elements;
        private final List<Part> within = new ArrayList<>();
        private final List<String> uses = new ArrayList<>();
        private long cost = -1;
    }

    DrawingReferences() {
        open.push(whole);
    }

    /** An element begins; {@code id} is empty if it has none. */
    void begin(String id) {
        // A second element of one id is drawn by no reference, but it counts where it stands.
        Part around = open.peek();
        open.push(id.isEmpty() || parts.containsKey(id) ? around : new Part());
        if (open.peek() != around) parts.put(id, open.peek());
        open.peek().elements++;
    }

    /** The element that began last refers to this id. */
    void use(String id) {
        open.peek().uses.add(id);
    }

    /** The element that began last ends. */
    void end() {
        Part ended = open.pop();
        Part around = open.peek();
        if (ended == around) return;
        around.within.add(ended);
    }

    /** Refuses a drawing that is too much to draw. */
    void check() throws Unusable {
        if (cost(whole, new HashSet<>()) > MAX_DRAWN)
            throw DrawingFault.tooMuch(
                    "asks browsers to draw more than a million parts, by using parts again and again.");
    }

    private long cost(Part part, Set<Part> chain) throws Unusable {
        if (part.cost >= 0) return part.cost;
        if (!chain.add(part) || chain.size() > MAX_CHAIN)
            throw DrawingFault.tooMuch("has a part that uses itself, or parts that use one another without end.");
        long cost = part.elements;
        for (Part inner : part.within) cost = Math.min(MAX_DRAWN + 1, cost + cost(inner, chain));
        for (String id : part.uses) {
            Part used = parts.get(id);
            if (used != null) cost = Math.min(MAX_DRAWN + 1, cost + cost(used, chain));
        }
        chain.remove(part);
        part.cost = cost;
        return cost;
    }
}
