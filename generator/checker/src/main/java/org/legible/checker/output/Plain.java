package org.legible.checker.output;

import java.util.regex.Pattern;

/**
 * Makes text that somebody else wrote safe to print. Printed, it cannot steer a terminal, begin a line of its own, turn the
 * direction of what stands beside it, hide letters, or show the name and password of an address.
 *
 * <p>Letters that do such things are shown by their names, such as {@code (U+001B)}: round brackets mean nothing in JSON,
 * XML or YAML, so the text is safe in every format.
 */
public final class Plain {

    // Everything up to the last @ goes: a password may itself hold a slash or an @.
    private static final Pattern SECRET =
            Pattern.compile("(?i)(\\b[a-z][a-z0-9+.-]{0,20}+:[/\\\\]{2,}+|(?<![^\\s\"'(<])//)[^\\s\"'<>()]{0,1000}@");

    private Plain() {}

    /** The text as one line. */
    public static String line(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') plain.append(' ');
            else if (isUnsafe(c)) plain.append(name(c));
            else plain.appendCodePoint(c);
        });
        return SECRET.matcher(plain).replaceAll("$1(hidden)@");
    }

    /** How a letter that would do harm is shown. */
    static String name(int c) {
        return String.format("(U+%04X)", c);
    }

    /** True for what is no visible text: controls, marks of direction, letters that are not seen, halves of letters. */
    static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            case Character.FORMAT -> !isNeeded(c);
            default -> false;
        };
    }

    // Joiners shape letters of Arabic and of Indian scripts, and emoji; the others are the visible signs of numbers.
    private static boolean isNeeded(int c) {
        return c == 0x200C || c == 0x200D || c >= 0x600 && c <= 0x605 || c == 0x6DD || c == 0x70F || c == 0x8E2;
    }
}
