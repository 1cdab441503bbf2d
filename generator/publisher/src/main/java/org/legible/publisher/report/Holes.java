package org.legible.publisher.report;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a file could not be read: what seems to be missing may stand there, so nobody is told that it is missing.
 *
 * @param keys the keys, each with those above it, such as {@code recommendations.id}; empty for the whole file
 */
public record Holes(Set<String> keys) {

    /** All was read. */
    public static final Holes NONE = new Holes(Set.of());

    /** Nothing was read. */
    public static final Holes EVERYWHERE = new Holes(Set.of(""));

    /** True if all was read. */
    public boolean areNone() {
        return keys.isEmpty();
    }

    /** True if a value of any of these keys may stand in what could not be read. */
    public boolean hide(String... any) {
        return Stream.of(any).anyMatch(this::hide);
    }

    private boolean hide(String key) {
        if (keys.contains("") || keys.contains(key)) return true;
        int last = key.lastIndexOf('.');
        return last > 0 && hide(key.substring(0, last));
    }

    /** True if anything of this key, or below it, may stand in what could not be read. */
    public boolean touch(String key) {
        return hide(key) || keys.stream().anyMatch(hole -> hole.startsWith(key + "."));
    }

    /** These, and those of a file that is read under this key. */
    public Holes with(String key, Holes others) {
        Set<String> all = new HashSet<>(keys);
        all.addAll(others.keys.stream()
                .map(hole -> hole.isEmpty() ? key : key + "." + hole)
                .collect(Collectors.toSet()));
        return new Holes(Set.copyOf(all));
    }
}
