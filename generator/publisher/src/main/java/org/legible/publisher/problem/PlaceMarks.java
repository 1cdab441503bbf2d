package org.legible.publisher.problem;

import java.util.Optional;

/**
 * Marks of places in the text of a page that is being made. A mark is written in letters of private use alone: content holds
 * none, escaping and filters of templates leave them as they are, and to take all of them out leaves the page itself.
 */
public final class PlaceMarks {

    /** Begins the mark that stands before somebody's words. */
    public static final char BEGIN = '\uE000';

    /** Stands behind somebody's words. */
    public static final char END = '\uE001';

    /** Begins the mark that stands before an element; it has no end. */
    public static final char POINT = '\uE002';

    /** The digits of a number that an int surely holds. */
    private static final int MOST_DIGITS = 9;

    private static final char LETTERS = '\uE100';
    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';

    private PlaceMarks() {}

    /** The mark before the words that stand at this place. */
    public static String begin(Place place) {
        return mark(BEGIN, place);
    }

    /** The mark before an element that stands at this place. */
    public static String point(Place place) {
        return mark(POINT, place);
    }

    private static String mark(char kind, Place place) {
        String name = place.file() + ":" + place.line() + ":" + place.column();
        StringBuilder mark = new StringBuilder(name.length() + 1).append(kind);
        for (int i = 0; i < name.length(); i++) mark.append((char) (LETTERS + name.charAt(i)));
        return mark.toString();
    }

    /** True for the letters of marks. */
    public static boolean isMark(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** Where the letters of the mark end that begins at this index of a text. */
    public static int endOf(String text, int begin) {
        int end = begin + 1;
        while (end < text.length() && text.charAt(end) >= LETTERS && text.charAt(end) <= LAST) end++;
        return end;
    }

    /** The place that the mark between these indexes of a text names; empty if a template cut the mark short. */
    public static Optional<Place> read(String text, int begin, int end) {
        StringBuilder name = new StringBuilder(end - begin);
        for (int i = begin + 1; i < end; i++) name.append((char) (text.charAt(i) - LETTERS));
        int column = name.lastIndexOf(":");
        int line = name.lastIndexOf(":", column - 1);
        if (line < 1 || !isNumber(name, line + 1, column) || !isNumber(name, column + 1, name.length()))
            return Optional.empty();
        return Optional.of(new Place(
                name.substring(0, line),
                Integer.parseInt(name, line + 1, column, 10),
                Integer.parseInt(name, column + 1, name.length(), 10)));
    }

    // A page has thousands of marks: a regular expression for each would cost more than all that it is for.
    private static boolean isNumber(CharSequence name, int from, int to) {
        for (int i = from; i < to; i++) if (name.charAt(i) < '0' || name.charAt(i) > '9') return false;
        return from < to && to - from <= MOST_DIGITS;
    }

    /** Text without marks. */
    public static String strip(String text) {
        StringBuilder plain = null;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) continue;
            if (plain == null) plain = new StringBuilder(text.length());
            plain.append(text, from, i);
            from = i + 1;
        }
        return plain == null ? text : plain.append(text, from, text.length()).toString();
    }
}
