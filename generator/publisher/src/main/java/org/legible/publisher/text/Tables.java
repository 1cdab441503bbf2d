package org.legible.publisher.text;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.problem.Problems;

/** Turns flexmark's tables into ours. */
final class Tables {

    private final Lines lines;
    private final Inlines inlines;
    private final Problems problems;

    Tables(Lines lines, Inlines inlines, Problems problems) {
        this.lines = lines;
        this.inlines = inlines;
        this.problems = problems;
    }

    Block.Table table(TableBlock table, String heading) {
        List<List<Inline>> head = List.of();
        List<List<List<Inline>>> rows = new ArrayList<>();
        Optional<List<Inline>> caption = Optional.empty();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableCaption words) caption = Optional.of(inlines.of(words));
            else if (part instanceof TableHead && part.hasChildren()) head = cells(part.getFirstChild());
            else if (!(part instanceof TableSeparator))
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) rows.add(cells(row));
        }
        check(table, head, rows);
        return new Block.Table(lines.line(table), caption, heading, head, List.copyOf(rows));
    }

    private List<List<Inline>> cells(Node row) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) cells.add(inlines.of(cell));
        return List.copyOf(cells);
    }

    private void check(TableBlock table, List<List<Inline>> head, List<List<List<Inline>>> rows) {
        if (head.stream().anyMatch(cell -> PlainText.of(cell).isBlank()))
            problems.error(
                    lines.place(table),
                    "A column of this table has no heading.",
                    "A screen reader reads a cell with its column's heading, and here there is none to read.",
                    "Write words in every cell of the table's first line.");
        if (rows.stream().anyMatch(row -> row.size() != head.size()))
            problems.error(
                    lines.place(table),
                    "A row of this table has more or fewer cells than its head.",
                    "The figures after the slip would be read under the wrong headings.",
                    "Count the bars | in each line of the table.");
        if (rows.stream()
                .anyMatch(row -> !row.isEmpty() && PlainText.of(row.get(0)).isBlank()))
            problems.error(
                    lines.place(table),
                    "A row of this table begins with an empty cell.",
                    "The first cell is the row's heading: without it nobody can tell whose figures these are.",
                    "Write in the first cell what the row is about.");
    }
}
