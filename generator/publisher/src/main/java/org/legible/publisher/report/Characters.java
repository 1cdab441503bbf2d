package org.legible.publisher.report;

import java.util.OptionalInt;

/** Which characters content may hold. */
public final class Characters {

    private Characters() {}

    /**
     * Finds the first character that is not text: control characters; those of private use, which every font shows in its own
     * way and which pages use as marks while they are made; halves of characters; and points that no character will ever have.
     *
     * @return its index, or empty if all is text
     */
    public static OptionalInt firstThatIsNotText(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            int type = Character.getType(c);
            boolean control = type == Character.CONTROL && c != '\n' && c != '\t';
            boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
            if (control || none || type == Character.PRIVATE_USE || type == Character.SURROGATE)
                return OptionalInt.of(i);
        }
        return OptionalInt.empty();
    }

    /** How a character is named in messages, such as {@code U+000C}. */
    public static String name(int c) {
        return String.format("U+%04X", c);
    }
}
