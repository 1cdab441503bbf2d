package org.legible.checker.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Small text helpers that follow HTML's idea of white space. */
public final class Texts {

    private static final String WIDE = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u3000";

    private static final long NO_WORD = 0xcbf29ce484222325L;

    private Texts() {}

    /** Whether HTML counts the character as white space. */
    public static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** The words of a list that is separated by white space. */
    public static List<String> split(String text) {
        List<String> words = new ArrayList<>(4);
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || space(text.charAt(i));
            if (gap && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            } else if (!gap && start < 0) {
                start = i;
            }
        }
        return words;
    }

    /** The text with every run of white space as one space, and none at its ends. */
    public static String collapse(String text) {
        if (collapsed(text)) return text;
        SingleSpaced out = new SingleSpaced();
        out.add(text);
        return out.toString();
    }

    private static boolean collapsed(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? gap : space(c) || c == '\u00a0') return false;
            gap = c == ' ';
        }
        return !gap || text.isEmpty();
    }

    /**
     * The words of a text, without marks but apostrophes, capitals or not: as numbers, for a {@link WordSet}. A page has
     * thousands of words, and few rules want to read them.
     */
    public static long[] spoken(String text) {
        long[] words = new long[text.length() / 2 + 1];
        int count = 0;
        long word = NO_WORD;
        for (int i = 0; i < text.length(); i++) {
            char c = lower(text.charAt(i));
            if (spoken(c)) {
                word = number(word, c);
            } else if (word != NO_WORD) {
                words[count++] = word;
                word = NO_WORD;
            }
        }
        if (word != NO_WORD) words[count++] = word;
        return Arrays.copyOf(words, count);
    }

    private static boolean spoken(char c) {
        if (c >= 'a' && c <= 'z') return true;
        if (c < 128) return c == '\'';
        return Character.isLetter(c) || c == '\u2019' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a text holds a space other than the plain one: a fixed one, such as browsers show as it is written. */
    public static boolean wideSpace(String text) {
        for (int i = 0; i < WIDE.length(); i++) if (text.indexOf(WIDE.charAt(i)) >= 0) return true;
        return false;
    }

    /** Whether there are no characters but the digits 0 to 9; true of "". */
    public static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
        return true;
    }

    /** Whether two letters stand side by side anywhere: marks, figures and single letters say little. */
    public static boolean hasWord(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            boolean next = Character.isLetter(text.charAt(i));
            if (letter && next) return true;
            letter = next;
        }
        return false;
    }

    /** The text in small letters, the same on every machine. */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A number for a part of a text, capitals or not: by FNV-1a of 64 bits, so that two texts do not meet in one by chance. */
    public static long number(String text, int start, int end) {
        long number = NO_WORD;
        for (int i = start; i < end; i++) number = number(number, lower(text.charAt(i)));
        return number;
    }

    private static char lower(char c) {
        if (c < 128) return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        return Character.toLowerCase(c);
    }

    private static long number(long before, char next) {
        return (before ^ next) * 0x100000001b3L;
    }

    /** The text cut to a length that suits a message. */
    public static String brief(String text) {
        String line = collapse(text);
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }
}
