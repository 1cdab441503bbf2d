package org.legible.publisher.data;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cell holds so that it can be read back, and does no harm where it is opened.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a formula and runs it, and so it
 * does after a tab, a line break or with the wide forms of these marks. Such a cell gets an apostrophe in front, as OWASP advises
 * (CSV Injection). One that begins so with apostrophes of its own gets one more: to read it back, one is always taken away. A number
 * stays as it is.
 */
final class Cells {

    /** What stands between the values of a list. Not a comma or semicolon, at which spreadsheets of some countries part cells. */
    static final String SEPARATOR = "|";

    private static final Pattern RUNS = Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private Cells() {}

    /** A cell that no spreadsheet runs. */
    static String guard(String cell) {
        boolean isRun = RUNS.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return isRun ? "'" + cell : cell;
    }

    /** Values in one cell: a bar within a value has a backslash in front, and so has a backslash. */
    static String join(List<String> values) {
        return values.stream()
                .map(value -> value.replace("\\", "\\\\").replace(SEPARATOR, "\\" + SEPARATOR))
                .collect(Collectors.joining(SEPARATOR));
    }
}
