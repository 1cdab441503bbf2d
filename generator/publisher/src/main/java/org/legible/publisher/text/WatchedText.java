package org.legible.publisher.text;

import org.legible.publisher.problem.Worker;

/**
 * Text that counts how often it is looked at, and refuses after too many looks.
 *
 * <p>Some of flexmark's patterns try every reading of a text before they give it up: for {@code [} and 40 times {@code \_}
 * that takes days, and no thread of Java can be ended from outside. But whatever flexmark does, it looks at characters, so
 * here is where it can be held. Looks are counted rather than seconds, so that the same text is read, or refused, on every
 * machine. A usual text takes 3 to 8 looks for each of its characters; the longest that was seen to be read well took 1,500.
 */
final class WatchedText implements CharSequence {

    private static final long LOOKS = 20_000_000;
    private static final long LOOKS_PER_CHARACTER = 200;
    private static final int BETWEEN_QUESTIONS = 1 << 16;

    private final String text;
    private long left;
    private int last;

    /** Says that a text was looked at too often. */
    static final class TooMuchEffort extends RuntimeException {
        private static final long serialVersionUID = 1;

        private TooMuchEffort() {
            super("The text was looked at too often", null, false, false);
        }
    }

    WatchedText(String text) {
        this.text = text;
        this.left = LOOKS + LOOKS_PER_CHARACTER * text.length();
    }

    /** The line, from 1, on which the paragraph begins that was looked at last. */
    int line() {
        int start = text.lastIndexOf("\n\n", last);
        int from = start < 0 ? 0 : start + 2;
        return 1 + (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) throw new TooMuchEffort();
        if (left % BETWEEN_QUESTIONS == 0) Worker.stopIfGivenUp();
        last = index;
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
