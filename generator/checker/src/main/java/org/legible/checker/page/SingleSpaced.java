package org.legible.checker.page;

import java.util.Arrays;

/** Text in the making in which every run of white space is one space, with none at its ends. */
final class SingleSpaced {

    private char[] out = {};
    private int length;
    private boolean gap;

    /** Copies the text behind what is there, with room for one space, and pushes it together in its place. */
    void add(String text) {
        int start = length + 1;
        int end = start + text.length();
        if (end > out.length) out = Arrays.copyOf(out, Math.max(end, out.length * 2));
        text.getChars(0, text.length(), out, start);
        for (int i = start; i < end; i++) {
            char c = out[i];
            if (c <= ' ' ? Words.space(c) : c == '\u00a0') {
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
