package org.legible.publisher.render;

/** Escapes text for HTML. */
public final class Html {

    private Html() {}

    /** Text as it may stand in an element or in a quoted attribute. */
    public static String escape(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                default -> null;
            };
            if (entity != null && escaped == null) escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            if (escaped != null) {
                if (entity == null) escaped.append(text.charAt(i));
                else escaped.append(entity);
            }
        }
        return escaped == null ? text : escaped.toString();
    }
}
