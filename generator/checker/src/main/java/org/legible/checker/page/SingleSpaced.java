package org.legible.checker.page;

import java.util.Arrays;

/** Text in the making in which every run of white space is one space, with none at its ends. */
final class SingleSpaced {

    private char[] out = {};
    private int length;
    private boolean gap;

    void add(String text) {
        int most = length + text.length() + 1;
        if (most > out.length) out = Arrays.copyOf(out, Math.max(most, out.length * 2));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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
