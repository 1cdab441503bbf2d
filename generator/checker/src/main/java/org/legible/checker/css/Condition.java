package org.legible.checker.css;

/** When a group of rules applies. */
public sealed interface Condition {

    /**
     * A media query list.
     *
     * @param query parsed
     */
    record Media(MediaQuery query) implements Condition {}

    /**
     * A condition that this reader cannot judge: a container's size, a scope.
     *
     * @param text as written
     */
    record Unknown(String text) implements Condition {}

    /** Whether rules under this condition apply, or nobody can tell. */
    default boolean mayHold(Environment environment) {
        return this instanceof Unknown || holds(environment);
    }

    /** Whether rules under this condition apply; what cannot be judged is taken not to. */
    default boolean holds(Environment environment) {
        return this instanceof Media media && media.query().matches(environment);
    }
}
