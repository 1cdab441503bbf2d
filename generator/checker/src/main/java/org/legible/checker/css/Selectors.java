package org.legible.checker.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the elements of one page by selectors, as its scripts name them, without a style sheet. It counts the elements that it
 * looks at, for all selectors together, and knows no more once that is too much. Used by one thread.
 */
public final class Selectors<E extends CssElement> {

    /** Some tenths of a second. A page of 5,000 elements may ask a thousand times for all of some name. */
    private static final long MOST_STEPS = 10_000_000;

    private static final Matching NO_STATE = new Matching(null, null);

    private final List<E> elements;
    private final Map<String, List<Selector>> read = new HashMap<>();
    private final Map<String, Optional<List<E>>> named = new HashMap<>();
    private long left = MOST_STEPS;

    /** Finds some of these, which are all elements of a page. */
    public Selectors(List<E> elements) {
        this.elements = elements;
    }

    /**
     * The elements that a list of selectors names; empty where part of it is not understood or depends on what happens on the
     * page, and where it takes too long.
     */
    public Optional<List<E>> all(String selector) {
        return named.computeIfAbsent(selector, this::find);
    }

    private Optional<List<E>> find(String selector) {
        List<E> found = new ArrayList<>();
        for (E e : elements) {
            Optional<Boolean> matches = matches(e, selector);
            if (matches.isEmpty()) return Optional.empty();
            if (matches.get()) found.add(e);
        }
        return Optional.of(List.copyOf(found));
    }

    /** Whether a list of selectors names the element; empty as for {@link #all}. */
    public Optional<Boolean> matches(E element, String selector) {
        if (left <= 0) return Optional.empty();
        List<Selector> any = read.computeIfAbsent(selector, this::parse);
        for (Selector one : any) {
            Steps steps = new Steps(Matching.MOST_STEPS);
            boolean matches = NO_STATE.matches(one, element, steps);
            left -= steps.taken();
            if (!steps.left()) return Optional.empty();
            if (matches) return Optional.of(true);
        }
        return any.isEmpty() ? Optional.empty() : Optional.of(false);
    }

    private List<Selector> parse(String text) {
        left -= text.length();
        List<Selector> all = SelectorParser.parse(text);
        return all.stream().allMatch(Selectors::fixed) ? all : List.of();
    }

    /** Whether the selector depends neither on a state that a reader or a script brings about, nor on counting what others name. */
    private static boolean fixed(Selector selector) {
        if (!selector.pseudoElement().isEmpty()) return false;
        for (Selector.Compound compound : selector.compounds()) {
            for (Selector.Test test : compound.tests()) if (!fixed(test)) return false;
        }
        return true;
    }

    private static boolean fixed(Selector.Test test) {
        if (test instanceof Selector.Test.Pseudo p)
            return p.name().equals("root") || p.name().equals("scope");
        if (test instanceof Selector.Test.Nested n)
            return n.selectors().stream().allMatch(Selectors::fixed);
        return !(test instanceof Selector.Test.Place place) || place.selectors().isEmpty();
    }
}
