package org.legible.publisher.problem;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern NAME = Pattern.compile("(?<file>.+):(?<line>[0-9]{1,9}):(?<column>[0-9]{1,9})");
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
        Matcher written = NAME.matcher(name);
        if (!written.matches()) return Optional.empty();
        return Optional.of(new Place(
                written.group("file"),
                Integer.parseInt(written.group("line")),
                Integer.parseInt(written.group("column"))));
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
