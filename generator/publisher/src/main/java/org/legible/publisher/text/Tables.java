package org.legible.publisher.text;

import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legible.publisher.problem.Problems;

/**
 * Turns flexmark's tables into ours. A second line of dashes makes a second row of headers, and a first column in strong
 * emphasis is what it is in every table: the headers of the rows.
 */
final class Tables {

    private static final Pattern DASHES = Pattern.compile(":?-+:?");

    private final Manuscript manuscript;
    private final Lines lines;
    private final Inlines inlines;
    private final Headings headings;
    private final Problems problems;
    private int tables;

    Tables(Manuscript manuscript, Inlines inlines, Headings headings) {
        this.manuscript = manuscript;
        this.lines = manuscript.lines();
        this.inlines = inlines;
        this.headings = headings;
        this.problems = manuscript.problems();
    }

    Block.Table table(TableBlock table, String heading) {
        List<Node> heads = new ArrayList<>();
        List<Node> rows = new ArrayList<>();
        Optional<List<Inline>> caption = Optional.empty();
        tables++;
        String id = "table-" + tables;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableCaption words) {
                caption = Optional.of(inlines.of(words));
                id = id(words).orElse(id);
            } else if (part instanceof TableHead && part.hasChildren()) heads.add(part.getFirstChild());
            else if (!(part instanceof TableSeparator))
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) rows.add(row);
        }
        if (rows.size() > 1 && isDashes(rows.get(1))) {
            heads.add(rows.get(0));
            rows.subList(0, 2).clear();
        }
        boolean isHeadless = heads.size() == 1
                && !rows.isEmpty()
                && texts(heads.get(0)).allMatch(String::isBlank)
                && rows.stream().allMatch(Tables::beginsStrong);
        if (isHeadless) heads.clear();
        if (caption.isEmpty() && heading.isEmpty())
            problems.error(
                    lines.place(table),
                    "This table has no caption, and no heading stands above it.",
                    "People who move from table to table would not hear what this one is about.",
                    "Write a caption in square brackets right below the table's last line: [What the table shows].");
        check(heads, rows);
        boolean allStrong = rows.stream().allMatch(Tables::beginsStrong);
        return new Block.Table(
                lines.line(table),
                id,
                caption,
                heading,
                heads.stream().map(this::cells).toList(),
                rows.stream().map(row -> allStrong ? plain(row) : cells(row)).toList());
    }

    private Optional<String> id(Node caption) {
        int line = lines.line(caption);
        return manuscript.prepared().captionId(line).map(id -> headings.chosen(id, lines.place(caption)));
    }

    // Where every row begins in strong emphasis, that is the look of headers, which belongs to the page.
    private List<List<Inline>> plain(Node row) {
        List<List<Inline>> cells = new ArrayList<>(cells(row));
        if (cells.get(0).get(0) instanceof Inline.Strong header) cells.set(0, header.content());
        return List.copyOf(cells);
    }

    private List<List<Inline>> cells(Node row) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) cells.add(inlines.of(cell));
        return List.copyOf(cells);
    }

    private static boolean beginsStrong(Node row) {
        Node cell = row.getFirstChild();
        return cell != null
                && cell.getFirstChild() instanceof StrongEmphasis strong
                && (strong.getNext() == null || strong.getNext().getChars().isBlank());
    }

    private static boolean isDashes(Node row) {
        return texts(row).allMatch(text -> DASHES.matcher(text).matches());
    }

    private static Stream<String> texts(Node row) {
        List<String> texts = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext())
            texts.add(cell instanceof TableCell one ? one.getText().toString().strip() : "");
        return texts.stream();
    }

    private void check(List<Node> heads, List<Node> rows) {
        if (!heads.isEmpty()) checkHeads(heads);
        long columns = Stream.concat(heads.stream(), rows.stream())
                .findFirst()
                .map(row -> texts(row).count())
                .orElse(0L);
        for (Node row : rows) {
            long cells = texts(row).count();
            if (cells != columns)
                problems.error(
                        lines.place(row),
                        "This row of the table has " + counted(cells) + ", and the table's head has " + columns + ".",
                        "The figures after the slip would be read under the wrong headings.",
                        "Count the bars | in this line and in the table's first line.");
            else if (isDashes(row))
                problems.error(
                        lines.place(row),
                        "A line of dashes stands in the middle of the table.",
                        "Readers would see the dashes as cells.",
                        "Delete it. Lines of dashes stand under the first line, and under a second line of headings.");
            else if (texts(row).findFirst().orElse("").isBlank())
                problems.error(
                        lines.place(row),
                        "This row of the table begins with an empty cell.",
                        "The first cell is the row's heading: without it nobody can tell whose figures these are.",
                        "Write in the first cell what the row is about.");
        }
    }

    private static String counted(long cells) {
        return cells == 1 ? "1 cell" : cells + " cells";
    }

    private void checkHeads(List<Node> heads) {
        List<String> first = texts(heads.get(0)).toList();
        if (heads.size() == 1 && first.stream().anyMatch(String::isBlank))
            problems.error(
                    lines.place(heads.get(0)),
                    "A column of this table has no heading.",
                    "A screen reader reads a cell with its column's heading, and here there is none to read.",
                    "Write words in every cell of the table's first line.");
        if (heads.size() == 1) return;
        List<String> second = texts(heads.get(1)).toList();
        boolean isWhole = second.size() == first.size() && !first.get(0).isBlank();
        // An empty cell of the first line goes on with the heading at its left; in the second, with the one above.
        for (int column = 1; isWhole && column < first.size(); column++)
            isWhole = !(first.get(column).isBlank() && second.get(column).isBlank());
        if (!isWhole)
            problems.error(
                    lines.place(heads.get(1)),
                    "The two lines of headings of this table do not fit together.",
                    "A screen reader reads a cell with its column's headings, and here it could not tell which they are.",
                    "Give both lines as many cells. Leave a cell of the first line empty where the heading at its left goes on, and "
                            + "one of the second where the heading above is enough; the first cell of all must have words.");
    }
}
