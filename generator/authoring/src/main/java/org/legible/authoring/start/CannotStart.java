package org.legible.authoring.start;

/** Nothing was written; the message says why, and what to do. */
public final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }
}
