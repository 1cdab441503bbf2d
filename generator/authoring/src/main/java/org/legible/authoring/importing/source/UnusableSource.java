package org.legible.authoring.importing.source;

/** A file that cannot be brought in; the message says why, and what to do. */
public final class UnusableSource extends Exception {

    private static final long serialVersionUID = 1L;

    /** With the words for the person who wants to bring it in. */
    public UnusableSource(String message) {
        super(message);
    }
}
