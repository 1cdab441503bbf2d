package org.legible.checker.css;

/**
 * Elements that no rule of some sheets can tell apart: they match the same selectors, and so do the elements around them.
 * They share one style, on every page that uses the sheets, so that a style is worked out once for thousands of elements.
 */
public final class Kind {

    private final ComputedStyle style;

    Kind(ComputedStyle style) {
        this.style = style;
    }

    /** The style of every element of the kind. */
    public ComputedStyle style() {
        return style;
    }
}
