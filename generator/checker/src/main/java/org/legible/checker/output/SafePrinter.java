package org.legible.checker.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * The one way out to a terminal or a log. Whatever is printed, by whichever message, reaches the reader as text: no letter of
 * it steers the terminal, and no line of it is a command to the machine that runs the build ({@code ::error} at the beginning
 * of a line, {@code ##[error]} anywhere). Commands that are meant go through {@link #commands}.
 *
 * <p>Line ends pass, so text from elsewhere that belongs on one line must go through {@link Plain#line} first.
 */
public final class SafePrinter extends PrintWriter {

    private final Writer target;
    private final Guard guard;

    /**
     * A printer.
     *
     * @param target where the text goes
     * @param colour whether the place where it goes shows our colours
     */
    public SafePrinter(Writer target, boolean colour) {
        this(target, new Guard(target, colour));
    }

    private SafePrinter(Writer target, Guard guard) {
        super(guard, true);
        this.target = target;
        this.guard = guard;
    }

    /**
     * Prints annotations for GitHub Actions, a line each.
     *
     * @param lines what {@link GitHubWriter} and its like have made: text from elsewhere is encoded in it
     * @throws IllegalArgumentException if a line is none
     */
    public void commands(String lines) {
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            if (!line.matches("::(error|warning|notice)( [^:]*)?::.*"))
                throw new IllegalArgumentException("This is no annotation: " + line);
            raw(Plain.line(line).replace("##[", "## [") + "\n");
        }
    }

    /** Writes over the line where the cursor stands, on a terminal. */
    public void over(String line) {
        raw("\r" + Plain.line(line));
    }

    private void raw(String text) {
        flush();
        guard.beginLine();
        try {
            target.write(text);
            target.flush();
        } catch (IOException broken) {
            setError();
        }
    }

    /** Lets text through letter by letter, and gives what would do harm its name. */
    private static final class Guard extends Writer {

        private static final int LONGEST_COLOUR = 8;

        private final Writer target;
        private final boolean colour;
        private final StringBuilder escape = new StringBuilder();
        private boolean begins = true;
        private boolean colon;
        private int hashes;
        private char half;

        Guard(Writer target, boolean colour) {
            this.target = target;
            this.colour = colour;
        }

        void beginLine() {
            begins = true;
            colon = false;
            hashes = 0;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) take(text[i]);
        }

        private void take(char c) throws IOException {
            if (half != 0) {
                char high = half;
                half = 0;
                if (Character.isLowSurrogate(c)) {
                    put(Character.toCodePoint(high, c));
                    return;
                }
                put(high);
            }
            if (Character.isHighSurrogate(c)) half = c;
            else if (c == 0x1B && colour && escape.isEmpty()) escape.append(c);
            else if (!escape.isEmpty()) colour(c);
            else put(c);
        }

        // Our own colours look like ESC [ 31;1 m. Anything else that begins so is shown, not obeyed.
        private void colour(char c) throws IOException {
            escape.append(c);
            String so = escape.toString();
            if (so.matches("\u001b\\[[0-9;]*m")) {
                escape.setLength(0);
                target.write(so);
            } else if (so.length() > LONGEST_COLOUR || !so.matches("\u001b(\\[[0-9;]*)?")) {
                escape.setLength(0);
                for (int i = 0; i < so.length(); i++) put(so.charAt(i));
            }
        }

        private void put(int c) throws IOException {
            if (c == '\n') beginLine();
            else if (c == '\r') return;
            else if (c == ':' && begins && colon || c == '[' && hashes > 1) target.write(' ');
            if (c != '\n' && c != '\t' && Plain.isUnsafe(c)) target.write(Plain.name(c));
            else target.write(Character.toChars(c));
            colon = c == ':';
            begins &= colon || !isVisible(c);
            // "##[" and, as other machines write it, "##vso[".
            hashes = c == '#' ? hashes + 1 : hashes > 1 && Character.isLetterOrDigit(c) ? hashes : 0;
        }

        // The machines that read logs skip space of every kind before a command.
        private static boolean isVisible(int c) {
            return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c);
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void close() throws IOException {
            for (int i = 0; i < escape.length(); i++) put(escape.charAt(i));
            escape.setLength(0);
            if (half != 0) put(half);
            half = 0;
            target.close();
        }
    }
}
