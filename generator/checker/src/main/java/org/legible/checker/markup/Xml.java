package org.legible.checker.markup;

/** Makes text safe inside HTML and XML. */
public final class Xml {

    private Xml() {}

    /** The text as content or as a quoted attribute. What XML cannot hold at all becomes U+FFFD. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
        }
    }

    // https://www.w3.org/TR/xml/#charsets, which also keeps HTML free of parse errors, except for 7F to 9F.
    private static boolean allowed(int c) {
        if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
        if (c >= 0x7F && c <= 0x9F) return false;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !surrogate && (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
    }
}
