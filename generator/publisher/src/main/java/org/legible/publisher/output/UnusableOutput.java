package org.legible.publisher.output;

import java.io.IOException;

/** The output folder cannot be used; the message says why and what to do, for the person who ran the build. */
public final class UnusableOutput extends IOException {

    private static final long serialVersionUID = 1;

    /** With a message that a person can act on. */
    public UnusableOutput(String message) {
        super(message);
    }
}
