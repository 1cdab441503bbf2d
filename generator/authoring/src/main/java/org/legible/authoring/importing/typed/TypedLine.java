package org.legible.authoring.importing.typed;

/**
 * A line of text.
 *
 * @param text its letters, with the spaces before them
 * @param size the size of its letters, 0 if unknown
 * @param bold true if all of them are bold
 */
record TypedLine(String text, int size, boolean bold) {

    static TypedLine of(String text) {
        return new TypedLine(text.stripTrailing(), 0, false);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
