package org.legible.checker.output;

/** Makes text from pages safe to print: a page must not be able to steer a terminal or begin a line of its own. */
final class Plain {

    private Plain() {}

    /** The text on one line, without control characters. */
    static String line(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || direction(c);
            if (control && plain == null) plain = new StringBuilder(text);
            if (control) plain.setCharAt(i, c == '\n' || c == '\t' || c == '\r' ? ' ' : '\uFFFD');
        }
        return plain == null ? text : plain.toString();
    }

    // Characters that turn the direction of all text after them.
    private static boolean direction(char c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
