package org.legible.publisher.report;

import java.util.OptionalInt;

/** Which characters content may hold. */
public final class Characters {

    private Characters() {}

    /**
     * Finds the first character that is not text: control characters, and those of private use, which every font shows in its
     * own way and which pages use as marks while they are made.
     *
     * @return its index, or empty if all is text
     */
    public static OptionalInt firstThatIsNotText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c == '\u007F' || c >= '\uE000' && c <= '\uF8FF')
                return OptionalInt.of(i);
        }
        return OptionalInt.empty();
    }

    /** How a character is named in messages, such as {@code U+000C}. */
    public static String name(char c) {
        return String.format("U+%04X", (int) c);
    }
}
