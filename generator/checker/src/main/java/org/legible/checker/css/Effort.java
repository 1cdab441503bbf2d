package org.legible.checker.css;

/**
 * What it costs to match selectors on one page. Nearly every answer takes a few steps; only longer ones are counted. Used by one
 * thread.
 */
public final class Effort {

    /** Half a second or so. */
    private static final long MOST_STEPS = 50_000_000;

    private static final int FEW = 50;

    /** Thrown where the style sheets of a page ask more than anyone would wait for: nothing that depends on them is known. */
    public static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exhausted() {
            super("The style sheets take too long to apply", null, false, false);
        }
    }

    private long left = MOST_STEPS;

    void spend(int steps) {
        if (steps < FEW) return;
        left -= steps;
        if (left < 0) throw new Exhausted();
    }
}
