package org.legible.checker.rule;

/**
 * One thing that a page must do, or must not do.
 *
 * <p>A rule has no state and may be asked by several threads at once. It reports what it is sure of as failed, what only a
 * person can tell as needs-review, and nothing where it cannot tell that there is anything to look at. Implementations
 * named in {@code META-INF/services/org.legible.checker.rule.Rule} are found beside the built-in ones.
 */
public interface Rule {

    /** What there is to say about the rule: what its class says in {@link Facts}, where it does not say otherwise. */
    default RuleFacts facts() {
        return RuleFacts.of(getClass());
    }

    /** Looks at one page and reports to it. */
    void check(Inspection page);
}
