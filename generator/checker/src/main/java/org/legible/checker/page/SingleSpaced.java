package org.legible.checker.page;

/** Text in the making in which every run of white space is one space, with none at its ends. */
final class SingleSpaced {

    private final StringBuilder out = new StringBuilder();
    private boolean gap;

    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Words.space(c) || c == '\u00a0') {
                gap = true;
            } else {
                if (gap && out.length() > 0) out.append(' ');
                gap = false;
                out.append(c);
            }
        }
    }

    int length() {
        return out.length();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
