package org.legible.checker.rule.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of text in which runs of spaces set columns apart.
 *
 * @param columns whether at least three lines in a row have gaps at one place, or the same number of gaps
 * @param data whether those are sure to be a table: three columns or more, one of them figures below a heading in words
 */
public record SpacedTable(boolean columns, boolean data) {

    /** Three spaces between words: two follow a full stop where people learned to type so. */
    private static final Pattern GAP = Pattern.compile("[ \\u00a0\\t\\u2000-\\u200a\\u3000]{3,}|\\t");

    private static final Pattern FIGURE =
            Pattern.compile("[£$€+\\-−]?\\d[\\d.,:/]*\\s?(%|[a-z]{0,3})|[-–—]|n/a", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile(".*\\p{L}{2}.*");

    /** Signs that stand in code, drawings and rows of links rather than in tables. */
    private static final Pattern OTHER = Pattern.compile("[{}<>=;\\\\|_\\ufffc]|--|//|\\*\\*|\\.{3}");

    private static final int LEAST = 3;

    /** Whether a text holds what may set columns apart. */
    static boolean spaced(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') return true;
            run = c == ' ' || c == '\u00a0' || c >= '\u2000' && c <= '\u200a' || c == '\u3000' ? run + 1 : 0;
            if (run == LEAST) return true;
        }
        return false;
    }

    private record Line(String[] cells, List<Integer> starts) {}

    /** Looks at some lines. */
    public static SpacedTable of(List<String> lines) {
        boolean columns = false;
        boolean data = false;
        List<Line> block = new ArrayList<>();
        for (String line : lines) {
            Line read = read(line);
            boolean goesOn = read.cells().length > 1
                    && !OTHER.matcher(line).find()
                    && (block.isEmpty() || alike(block.get(block.size() - 1), read));
            if (!goesOn && !line.isBlank()) block.clear();
            if (read.cells().length > 1 && !OTHER.matcher(line).find()) block.add(read);
            columns |= block.size() >= LEAST;
            data |= block.size() >= LEAST && data(block);
        }
        return new SpacedTable(columns, data);
    }

    private static Line read(String line) {
        String text = line.stripTrailing();
        int begin = 0;
        while (begin < text.length() && blank(text.charAt(begin))) begin++;
        String[] cells = GAP.split(text.substring(begin));
        List<Integer> starts = new ArrayList<>();
        int at = begin;
        for (String cell : cells) {
            at = text.indexOf(cell, at);
            starts.add(at);
            at += cell.length();
        }
        return new Line(Arrays.stream(cells).map(SpacedTable::trim).toArray(String[]::new), starts);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static String trim(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    /** Whether two lines have as many cells, or a column that begins at the same place. */
    private static boolean alike(Line one, Line other) {
        if (one.cells().length == other.cells().length) return true;
        return other.starts().stream().skip(1).anyMatch(one.starts()::contains);
    }

    private static boolean data(List<Line> block) {
        Line first = block.get(0);
        int width = first.cells().length;
        if (width < LEAST || block.stream().anyMatch(l -> l.cells().length != width)) return false;
        for (String heading : first.cells()) if (!WORD.matcher(heading).matches()) return false;
        List<Line> body = block.subList(1, block.size());
        if (!body.stream().allMatch(l -> WORD.matcher(l.cells()[0]).matches())) return false;
        for (int i = 1; i < width; i++) {
            int column = i;
            if (body.stream().allMatch(l -> FIGURE.matcher(l.cells()[column]).matches())
                    && body.stream()
                            .anyMatch(l -> Character.isDigit(l.cells()[column].charAt(l.cells()[column].length() - 1))))
                return true;
        }
        return false;
    }
}
