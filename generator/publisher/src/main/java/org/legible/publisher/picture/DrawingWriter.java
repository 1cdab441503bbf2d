package org.legible.publisher.picture;

/** Writes a drawing as XML that is also good HTML: every name is one of ours, every value is escaped. */
final class DrawingWriter {

    private final StringBuilder out = new StringBuilder();
    private boolean tagIsOpen;

    void begin(String name) {
        closeTag();
        out.append('<').append(name);
        tagIsOpen = true;
    }

    void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    void text(String words) {
        if (words.isEmpty()) return;
        closeTag();
        escape(words, false);
    }

    void end(String name) {
        if (tagIsOpen) out.append("/>");
        else out.append("</").append(name).append('>');
        tagIsOpen = false;
    }

    String written() {
        return out.toString();
    }

    private void closeTag() {
        if (tagIsOpen) out.append('>');
        tagIsOpen = false;
    }

    private void escape(String text, boolean inValue) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inValue ? "&quot;" : "\"");
                // A parser would make a space of these, or another line end.
                case '\n', '\t' -> out.append(inValue ? "&#" + (int) letter + ";" : String.valueOf(letter));
                case '\r' -> out.append("&#13;");
                default -> out.append(letter);
            }
        }
    }
}
