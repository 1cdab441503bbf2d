package org.legible.publisher.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Holes;

/** Keeps what of a file could not be read, while a reader goes through its keys. */
final class Unread {

    private final Deque<String> path = new ArrayDeque<>();
    private final Set<String> holes;
    private final Set<Place> blanks = new HashSet<>();

    /** @param cut the keys of the root that are not there because they are no YAML */
    Unread(Holes cut) {
        holes = new HashSet<>(cut.keys());
    }

    /** From here to {@link #leave}, what is read stands below this key. */
    void enter(String key) {
        path.addLast(key);
    }

    void leave() {
        path.removeLast();
    }

    /** What stands here could not be read. */
    void addHere() {
        holes.add(String.join(".", path));
    }

    /** True if the key that was entered last is not there because it is no YAML, of which was told. */
    boolean isCut() {
        return path.size() == 1 && (holes.contains(path.getLast()) || holes.contains(""));
    }

    /** An empty value that stands in for one that could not be read. */
    Object blank(Shape shape, Place place) {
        blanks.add(place);
        return shape.blank(place);
    }

    /** What could not be read so far. */
    Holes holes() {
        return new Holes(Set.copyOf(holes));
    }

    /** The places of the empty values so far. */
    Set<Place> blanks() {
        return Set.copyOf(blanks);
    }
}
