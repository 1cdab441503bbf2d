package org.legible.checker.css;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Elements that no rule of some sheets can tell apart: they match the same selectors, and so do the elements around them.
 * They share one style in each environment, on every page that uses the sheets, so that a style, and whatever follows from
 * styles alone, is worked out once for thousands of elements. Safe to use from any number of threads.
 */
public final class Kind {

    /** A style in one environment, and those of the others. */
    private record Known(Environment environment, ComputedStyle style, Known next) {}

    private final Map<String, Kind> inside = new ConcurrentHashMap<>(4);
    private final Map<Object, Object> answers = new ConcurrentHashMap<>(4);
    private volatile ComputedStyle plain;
    private volatile Known known;

    Kind() {}

    /** The kind of elements inside this one that these distinctions tell apart, or null where none was met before. */
    Kind find(String distinctions) {
        return inside.get(distinctions);
    }

    /** The same; made where it is met for the first time. */
    Kind findOrMake(String distinctions) {
        return inside.computeIfAbsent(distinctions, d -> new Kind());
    }

    /** The style in an environment of {@link SheetSet#known}, or null where it was not worked out before. */
    public ComputedStyle style(Environment environment) {
        // Nine questions of ten are about this one.
        if (environment == Environment.PLAIN) return plain;
        for (Known one = known; one != null; one = one.next()) if (one.environment() == environment) return one.style();
        return null;
    }

    /** Keeps a style that was worked out; answers the one that counts, which is the first. */
    public synchronized ComputedStyle keep(Environment environment, ComputedStyle style) {
        ComputedStyle first = style(environment);
        if (first != null) return first;
        if (environment == Environment.PLAIN) plain = style;
        else known = new Known(environment, style, known);
        return style;
    }

    /**
     * An answer that depends on nothing but the styles of these elements and of those around them: worked out once for all
     * pages.
     *
     * @param question what is asked: a key of the asker's own, which always goes with answers of one type
     * @param answer works it out; never null
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object question, Supplier<T> answer) {
        Object found = answers.get(question);
        // Not computeIfAbsent: working out one answer may ask for another.
        if (found == null) {
            T made = answer.get();
            found = answers.putIfAbsent(question, made);
            if (found == null) return made;
        }
        return (T) found;
    }
}
