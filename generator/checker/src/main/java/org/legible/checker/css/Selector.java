package org.legible.checker.css;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One complex selector, read from right to left as it is matched.
 *
 * @param compounds the simple selectors between combinators; the last is the subject
 * @param combinators what stands between them: ' ', '>', '+' or '~'; one fewer than the compounds
 * @param pseudoElement such as "before", "" where there is none
 * @param specificity ids, classes and names, ten bits each
 */
public record Selector(List<Compound> compounds, List<Character> combinators, String pseudoElement, int specificity) {

    /**
     * Simple selectors that one element must all match.
     *
     * @param tag in small letters, "" for any
     * @param id "" for any
     * @param classes every one of which it must have
     * @param tests everything else
     */
    public record Compound(String tag, String id, List<String> classes, List<Test> tests) {

        /** Whether its name, id and classes are those of an element; its tests are not asked. */
        public boolean fits(CssElement e) {
            return (tag.isEmpty() || tag.equals(e.tag()))
                    && (id.isEmpty() || id.equals(e.id()))
                    && e.classes().containsAll(classes);
        }

        /** The names of the elements that may match, as in :is(h1, h2); empty for any. */
        Set<String> names() {
            if (!tag.isEmpty()) return Set.of(tag);
            Set<String> names = new HashSet<>(isRoot() ? Set.of("html") : Set.of());
            for (Test test : tests) {
                if (!(test instanceof Test.Nested nested)
                        || !Set.of("is", "where").contains(nested.name())) continue;
                for (Selector choice : nested.selectors()) {
                    Set<String> some = choice.subject().names();
                    if (some.isEmpty()) return some;
                    names.addAll(some);
                }
            }
            return names;
        }

        /** Whether only the root of a document can match. */
        boolean isRoot() {
            return tests.contains(new Test.Pseudo("root", ""));
        }
    }

    /** Something to ask of an element beyond its name, id and classes. */
    public sealed interface Test {

        /** The selectors that stand in it. */
        default List<Selector> selectors() {
            return List.of();
        }

        /** [name], [name=value] and so on; the operator is ' ' for presence. */
        record Attribute(String name, char operator, String value, boolean ignoreCase) implements Test {}

        /** A state, such as :checked, with the argument of a function or "". */
        record Pseudo(String name, String argument) implements Test {}

        /**
         * A place among siblings, such as :first-child or :nth-child(2n + 1 of .note): the step times a number from 0 on, and
         * the offset.
         *
         * @param fromEnd whether the last is the first to be counted
         * @param sameName whether only siblings of the same name are counted
         * @param selectors of which siblings must match one to be counted; empty where all are
         */
        record Place(int step, int offset, boolean fromEnd, boolean sameName, List<Selector> selectors)
                implements Test {}

        /** :is, :where, :not, :has, with what they hold. */
        record Nested(String name, List<Selector> selectors) implements Test {}
    }

    /** The compound that the styled element itself must match. */
    public Compound subject() {
        return compounds.get(compounds.size() - 1);
    }

    /** Whether it asks for more than an element and those around it: for siblings, places or content. */
    boolean looksAbout() {
        return combinators.contains('+')
                || combinators.contains('~')
                || tests().anyMatch(test -> test instanceof Test.Place || test instanceof Test.Nested);
    }

    private Stream<Test> tests() {
        return compounds.stream().flatMap(compound -> compound.tests().stream());
    }

    /** Whether a pseudo-class of this name stands anywhere in the selector. */
    public boolean mentions(String pseudo) {
        return tests().anyMatch(test ->
                test instanceof Test.Pseudo state && state.name().equals(pseudo)
                        || test.selectors().stream().anyMatch(inner -> inner.mentions(pseudo)));
    }
}
