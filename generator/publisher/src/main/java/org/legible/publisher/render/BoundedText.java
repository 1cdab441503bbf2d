package org.legible.publisher.render;

import java.io.Writer;
import org.legible.publisher.problem.Worker;

/** The text of a page while its template writes it. A template that never ends is ended here. */
final class BoundedText extends Writer {

    private static final int MOST_CHARACTERS = 100_000_000;

    private final StringBuilder text = new StringBuilder(1 << 16);

    /** Says that a page is longer than any page. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        private TooLong() {
            super("The page does not end", null, false, false);
        }
    }

    @Override
    public void write(char[] from, int offset, int length) {
        room(length);
        text.append(from, offset, length);
    }

    @Override
    public void write(String from, int offset, int length) {
        room(length);
        text.append(from, offset, offset + length);
    }

    private void room(int length) {
        Worker.stopIfGivenUp();
        if (text.length() + length > MOST_CHARACTERS) throw new TooLong();
    }

    @Override
    public void flush() {
        // All is written already.
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
