package org.legible.publisher.problem;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Letters that nobody sees. They come with text from PDF files and web pages; search does not find the words that hold them,
 * and an address that holds one leads somewhere else than it seems to.
 */
public final class Letters {

    private static final int POP_EMBEDDING = 0x202C;
    private static final int POP_ISOLATE = 0x2069;

    private Letters() {}

    /**
     * The first letter that is not seen and that the text could do without. Marks of direction are none of these, nor are the
     * joiners that a script or an emoji needs.
     *
     * @return its index, or empty if every letter is seen
     */
    public static OptionalInt firstUnseen(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
            if (isUnseen(text.codePointAt(i)) && !isNeeded(text, i)) return OptionalInt.of(i);
        return OptionalInt.empty();
    }

    /**
     * The first letter that may not stand in an address, a key or an id: one that is not seen, any mark of direction, or a
     * space that is none of the usual ones.
     */
    public static OptionalInt firstThatNamesMayNotHold(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean strangeSpace = c != ' ' && Character.isSpaceChar(c);
            if (isUnseen(c) || isDirection(c) || strangeSpace || c == 0x200C || c == 0x200D) return OptionalInt.of(i);
        }
        return OptionalInt.empty();
    }

    /**
     * The first mark that turns the direction of writing and is not ended, or ends what was not begun. It would turn round
     * what the page shows after it. The marks LRM, RLM and ALM turn nothing and need no end.
     */
    public static OptionalInt firstUnpaired(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isEnd = c == POP_EMBEDDING || c == POP_ISOLATE;
            if (!isEnd && isTurn(c)) open.push(i);
            if (isEnd && (open.isEmpty() || isIsolate(text.charAt(open.pop())) != (c == POP_ISOLATE)))
                return OptionalInt.of(i);
        }
        return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.getLast());
    }

    /** True for the marks that turn the direction of what follows, and their ends. */
    public static boolean isTurn(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= POP_ISOLATE;
    }

    /** The name of the letter at an index, such as {@code soft hyphen (U+00AD)}. */
    public static String name(String text, int index) {
        int c = text.codePointAt(index);
        String name = Character.getName(c);
        return (name == null ? "a letter" : name.toLowerCase(Locale.ROOT)) + String.format(" (U+%04X)", c);
    }

    /** Where an index is, for people: the letters before it, such as {@code after "Inspec"}. */
    public static String where(String text, int index) {
        int from = index;
        while (from > 0 && index - from < 12 && text.charAt(from - 1) != '\n') from--;
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) from++;
        String before = text.substring(from, index);
        return before.isBlank() ? "at the beginning" : "after \"" + before + "\"";
    }

    private static boolean isIsolate(int c) {
        return c >= 0x2066 && c <= POP_ISOLATE;
    }

    private static boolean isDirection(int c) {
        return isTurn(c) || c == 0x200E || c == 0x200F || c == 0x061C;
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            // Of the letters that format, some are the visible signs of numbers in Arabic, Syriac and Kaithi.
            case Character.FORMAT ->
                !isDirection(c)
                        && !(c >= 0x600 && c <= 0x605 || c == 0x6DD || c == 0x70F || c >= 0x890 && c <= 0x891)
                        && !(c == 0x8E2 || c == 0x110BD || c == 0x110CD);
            // Letters by name, blanks by look.
            default -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0xFFFC;
        };
    }

    private static boolean isNeeded(String text, int index) {
        int c = text.codePointAt(index);
        if (c >= 0xE0020 && c <= 0xE007F) return isInFlag(text, index);
        if (c != 0x200C && c != 0x200D || index == 0) return false;
        int before = text.codePointBefore(index);
        int after = index + 1 < text.length() ? text.codePointAt(index + 1) : ' ';
        return isJoined(before) || isJoined(after) || c == 0x200D && isPicture(before) && isPicture(after);
    }

    // The flags of Wales and Scotland are a black flag and tags that spell the country.
    private static boolean isInFlag(String text, int index) {
        int i = index;
        while (i > 1 && text.codePointBefore(i) >= 0xE0020 && text.codePointBefore(i) <= 0xE007F) i -= 2;
        return i > 1 && text.codePointBefore(i) == 0x1F3F4;
    }

    // Scripts of which joiners shape the letters: Arabic and those written like it, and those of India and its
    // neighbours.
    private static boolean isJoined(int c) {
        if (!Character.isLetter(c)
                && Character.getType(c) != Character.NON_SPACING_MARK
                && Character.getType(c) != Character.COMBINING_SPACING_MARK) return false;
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> false;
            case COMMON, INHERITED -> false;
            default -> true;
        };
    }

    private static boolean isPicture(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || c == 0xFE0F;
    }
}
