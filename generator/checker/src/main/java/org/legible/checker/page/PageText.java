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
}
