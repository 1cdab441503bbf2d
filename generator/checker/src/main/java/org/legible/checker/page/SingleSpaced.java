package org.legible.checker.page;

import java.util.Arrays;

/** Text in the making in which every run of white space is one space, with none at its ends. */
final class SingleSpaced {

    /** Long runs are taken in pieces where little of them is wanted. */
    private static final int PIECE = 256;

    private char[] out = {};
    private int length;
    private boolean gap;

    /** Adds a text. */
    void add(String text) {
        add(text, 0, text.length());
    }

    /** Adds a text, or as much of it as makes the whole longer than is enough. */
    void add(String text, int enough) {
        int piece = enough < PIECE ? PIECE : text.length();
        for (int from = 0; from < text.length() && length <= enough; from += piece)
            add(text, from, Math.min(text.length(), from + piece));
    }

    /** Copies the text behind what is there, with room for one space, and pushes it together in its place. */
    private void add(String text, int from, int to) {
        int start = length + 1;
        int end = start + to - from;
        if (end > out.length) out = Arrays.copyOf(out, Math.max(end, out.length * 2));
        text.getChars(from, to, out, start);
        for (int i = start; i < end; i++) {
            char c = out[i];
            if (c <= ' ' ? Texts.space(c) : c == '\u00a0') {
                gap = true;
                continue;
            }
            if (gap && length > 0) out[length++] = ' ';
            gap = false;
            out[length++] = c;
        }
    }

    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(out, 0, length);
    }
}
