package org.legible.checker.css;

/**
 * A property with its value.
 *
 * @param name in small letters, except custom properties, which keep theirs
 * @param value without comments and "!important"
 * @param important whether it is marked so
 * @param offset where it begins in its sheet or style attribute
 */
public record Declaration(String name, String value, boolean important, int offset) {

    /** Whether the name begins with "--". */
    public boolean custom() {
        return name.startsWith("--");
    }
}
