package org.legible.publisher.problem;

import java.util.regex.Pattern;

/**
 * Finds the lines that version control leaves where two people changed the same: a mark, one version, a mark, the other
 * version, a mark. Asked of one line after another, from the first of a text.
 */
public final class ConflictMarks {

    private static final Pattern MARK = Pattern.compile("(?:<{7}|>{7}|\\|{7})(?: .*)?");
    private static final Pattern BETWEEN = Pattern.compile("={7}(?: .*)?");

    private boolean isOpen;
    private boolean isSecond;

    /** What a line is. */
    public enum Part {
        /** Text that everybody has, or that of the first version. */
        TEXT,
        /** The first mark of a conflict. */
        BEGINNING,
        /** Another mark. */
        MARK,
        /** Text of another version than the first. */
        OTHER_VERSION
    }

    /** True if a text holds a mark. */
    public static boolean areIn(String text) {
        return (text.contains("<<<<<<<") || text.contains(">>>>>>>"))
                && text.lines().anyMatch(line -> MARK.matcher(line).matches());
    }

    /** What the next line is. */
    public Part next(String line) {
        boolean isBetween = isOpen && BETWEEN.matcher(line).matches();
        if (!isBetween && !MARK.matcher(line).matches()) return isSecond ? Part.OTHER_VERSION : Part.TEXT;
        Part part = isOpen ? Part.MARK : Part.BEGINNING;
        isOpen = line.charAt(0) != '>';
        isSecond = isBetween || line.charAt(0) == '|';
        return part;
    }
}
