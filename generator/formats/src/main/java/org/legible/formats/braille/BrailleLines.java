package org.legible.formats.braille;

import java.util.ArrayList;
import java.util.List;

/** Breaks cells into lines. */
final class BrailleLines {

    static final String BLANK = "⠀";

    /** At the end of a line within a word that has no room on any. */
    private static final String GOES_ON = "⠐";

    private BrailleLines() {}

    /**
     * Lines of cells.
     *
     * @param first the cell in which the first line begins, from 0
     * @param rest the cell in which the others begin
     * @param width the cell before which all end
     */
    static List<String> of(String cells, int first, int rest, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(BLANK.repeat(first));
        int start = first;
        for (String word : cells.split(BLANK + "+")) {
            if (word.isEmpty()) continue;
            if (line.length() > start && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(BLANK.repeat(rest));
                start = rest;
            }
            if (line.length() > start) line.append(BLANK);
            String left = word;
            while (line.length() + left.length() > width) {
                int room = width - line.length() - 1;
                lines.add(line + left.substring(0, room) + GOES_ON);
                left = left.substring(room);
                line = new StringBuilder(BLANK.repeat(rest));
                start = rest;
            }
            line.append(left);
        }
        if (line.length() > start) lines.add(line.toString());
        return lines;
    }

    /** Lines of cells in the middle. */
    static List<String> centred(String cells, int margin, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : of(cells, 0, 0, width - 2 * margin))
            lines.add(BLANK.repeat((width - line.length()) / 2) + line);
        return lines;
    }
}
