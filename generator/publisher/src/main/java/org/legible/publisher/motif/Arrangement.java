package org.legible.publisher.motif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.legible.publisher.motif.ReportShape.Mark;

/**
 * Marks in lines of one length, as words are set on a page: each section begins a line, and one that is longer runs on. Where
 * there are more sections than lines, they follow one another with a gap between them.
 *
 * @param columns how many marks a line holds
 * @param lines how many lines there are
 * @param cells the marks at their places
 * @param runs how far the marks of a section reach on a line
 */
record Arrangement(int columns, int lines, List<Cell> cells, List<Run> runs) {

    /** A mark at its place. */
    record Cell(int line, int column, Mark mark) {}

    /** The marks from one column up to another, which is not among them. */
    record Run(int line, int from, int to) {}

    /**
     * Arranges the marks of sections.
     *
     * @param least the fewest columns: below, few marks would be drawn too large
     * @param usual the most columns, unless the marks need more to fit into the lines
     * @param mostLines the most lines
     */
    static Arrangement of(List<List<Mark>> sections, int least, int usual, int mostLines) {
        int longest = sections.stream().mapToInt(List::size).max().orElse(1);
        boolean eachOnItsOwn = sections.size() <= mostLines;
        int columns = Math.max(least, Math.min(longest, usual));
        Arrangement arranged = set(sections, columns, eachOnItsOwn);
        while (arranged.lines > mostLines) arranged = set(sections, ++columns, eachOnItsOwn);
        return arranged;
    }

    private static Arrangement set(List<List<Mark>> sections, int columns, boolean eachOnItsOwn) {
        List<Cell> cells = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        int line = 0;
        int column = 0;
        for (List<Mark> section : sections) {
            if (column > 0 && (eachOnItsOwn || column + 1 >= columns)) {
                line++;
                column = 0;
            } else if (column > 0) column++;
            int from = column;
            for (Mark mark : section) {
                if (column == columns) {
                    runs.add(new Run(line++, from, column));
                    column = 0;
                    from = 0;
                }
                cells.add(new Cell(line, column++, mark));
            }
            runs.add(new Run(line, from, column));
        }
        return new Arrangement(columns, line + 1, List.copyOf(cells), List.copyOf(runs));
    }

    /** How many paragraphs one mark must stand for, so that there are at most so many marks. */
    static int share(List<List<Mark>> sections, int most) {
        int all = sections.stream().mapToInt(List::size).sum();
        return Math.max(1, (all + most - 1) / most);
    }

    /** The same sections with one mark for so many: the weightiest among them. */
    static List<List<Mark>> shared(List<List<Mark>> sections, int share) {
        return sections.stream().map(section -> sharedMarks(section, share)).toList();
    }

    /** The same marks in at most so many sections: neighbours are taken together. */
    static List<List<Mark>> joined(List<List<Mark>> sections, int most) {
        int together = Math.max(1, (sections.size() + most - 1) / most);
        List<List<Mark>> joined = new ArrayList<>();
        for (int from = 0; from < sections.size(); from += together)
            joined.add(sections.subList(from, Math.min(sections.size(), from + together)).stream()
                    .flatMap(List::stream)
                    .toList());
        return List.copyOf(joined);
    }

    private static List<Mark> sharedMarks(List<Mark> section, int share) {
        List<Mark> marks = new ArrayList<>();
        for (int from = 0; from < section.size(); from += share)
            marks.add(Collections.max(section.subList(from, Math.min(section.size(), from + share))));
        return List.copyOf(marks);
    }
}
