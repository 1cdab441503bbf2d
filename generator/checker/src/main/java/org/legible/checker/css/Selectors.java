package org.legible.checker.css;

import java.util.List;
import java.util.Optional;

/**
 * A list of selectors as scripts name elements with, by themselves and without a style sheet.
 *
 * @param all none of which asks for a state that only a reader or a script brings about
 */
public record Selectors(List<Selector> all) {

    private static final Matching NO_STATE = new Matching(null, null);

    /** Reads a list; empty where part of it is not understood, or depends on what happens on the page. */
    public static Optional<Selectors> parse(String text) {
        List<Selector> all = SelectorParser.parse(text);
        boolean fixed = !all.isEmpty() && all.stream().allMatch(Selectors::fixed);
        return fixed ? Optional.of(new Selectors(all)) : Optional.empty();
    }

    private static boolean fixed(Selector selector) {
        if (!selector.pseudoElement().isEmpty()) return false;
        for (Selector.Compound compound : selector.compounds()) {
            for (Selector.Test test : compound.tests()) {
                boolean known = test instanceof Selector.Test.Pseudo p
                        ? p.name().equals("root") || p.name().equals("scope")
                        : !(test instanceof Selector.Test.Nested n)
                                || n.selectors().stream().allMatch(Selectors::fixed);
                if (!known) return false;
            }
        }
        return true;
    }

    /** Whether one of the selectors matches the element. */
    public boolean match(CssElement element) {
        for (Selector selector : all) if (NO_STATE.matches(selector, element)) return true;
        return false;
    }
}
