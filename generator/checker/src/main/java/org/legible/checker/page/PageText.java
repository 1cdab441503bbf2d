package org.legible.checker.page;

/**
 * A run of text.
 *
 * @param text as in the page, white space kept
 */
public record PageText(String text) implements PageNode {

    /** Whether there is nothing but white space. */
    public boolean blank() {
        return text.isBlank();
    }

    /** Whether any letter or digit is in it; marks alone say nothing in any language. */
    public boolean hasWords() {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) return true;
            i += Character.charCount(c);
        }
        return false;
    }
}
