package org.legible.checker.css;

/** How long one question about a selector may go on. Used by one thread. */
public final class Steps {

    private final int most;
    private int left;

    /** With so many to take. */
    public Steps(int most) {
        this.most = most;
        this.left = most;
    }

    /** Takes one; says whether it was still there. */
    public boolean take() {
        return left-- >= 0;
    }

    /** Whether there is any left: where there is none, the answer is not known. */
    boolean left() {
        return left > 0;
    }

    int taken() {
        return most - left;
    }
}
