package org.legible.checker.page;

/** Text in the making in which every run of white space is one space, with none at its ends. */
final class SingleSpaced {

    private final StringBuilder out = new StringBuilder();
    private boolean gap;

    void add(String text) {
        int word = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c <= ' ' ? Words.space(c) : c == '\u00a0';
            if (!space) {
                if (word < 0) word = i;
                continue;
            }
            if (word >= 0) append(text, word, i);
            word = -1;
            gap = true;
        }
        if (word >= 0) append(text, word, text.length());
    }

    private void append(String text, int from, int to) {
        if (gap && out.length() > 0) out.append(' ');
        gap = false;
        out.append(text, from, to);
    }

    int length() {
        return out.length();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
