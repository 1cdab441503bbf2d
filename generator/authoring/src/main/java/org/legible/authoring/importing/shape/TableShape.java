package org.legible.authoring.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.Look;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceBlock.Table.Cell;
import org.legible.authoring.importing.source.SourceBlock.Table.Row;
import org.legible.authoring.importing.source.Words;

/** Makes a table square: merged cells are parted, and the rows that head it are found. */
final class TableShape {

    private final List<Doubt> doubts;
    private final List<List<Words>> rows = new ArrayList<>();
    private boolean isMerged;

    private TableShape(SourceBlock.Table table) {
        doubts = new ArrayList<>(table.doubts());
    }

    /** The table with its caption. */
    static Part.Table of(SourceBlock.Table table, Optional<SourceBlock.Para> caption) {
        TableShape shape = new TableShape(table);
        caption.ifPresent(para -> shape.doubts.addAll(para.doubts()));
        int heads = heads(table);
        for (Row row : table.rows()) shape.add(row, heads < 2 && shape.rows.isEmpty());
        shape.square();
        if (shape.isMerged)
            shape.doubts.add(Doubt.decide(
                    said(shape.rows.get(0)),
                    "Cells of this table were merged. Words that stood across columns stand in the first of them, and"
                            + " words that stood beside several rows are repeated in each.",
                    "Does each row say the right thing when it is read on its own?"));
        if (heads == 0) {
            shape.doubts.add(Doubt.decide(
                    said(shape.rows.get(0)),
                    "Nothing says which row heads this table; the first was taken.",
                    "Do the headings of the columns stand in it?"));
            heads = 1;
        }
        return new Part.Table(shape.rows, heads, caption.map(SourceBlock.Para::words), shape.doubts);
    }

    // Where one row alone heads the columns, words that stand across several head each of them.
    private void add(Row row, boolean isOnlyHead) {
        List<Words> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            int column = cells.size();
            List<Words> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            boolean repeats = cell.continuesAbove()
                    && column < above.size()
                    && cell.words().isBlank();
            isMerged |= cell.continuesAbove() || cell.span() > 1;
            Words words = Parts.oneLine(repeats && !row.isHead() ? above.get(column) : cell.words());
            cells.add(row.isHead() ? words.without(Look.BOLD) : words);
            for (int i = 1; i < cell.span(); i++) cells.add(isOnlyHead ? cells.get(column) : Words.NONE);
        }
        rows.add(cells);
    }

    private void square() {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        rows.replaceAll(row -> {
            List<Words> cells = new ArrayList<>(row);
            while (cells.size() < width) cells.add(Words.NONE);
            return cells;
        });
        // A column without words is only space between others.
        for (int column = width - 1; column >= 0; column--) {
            int at = column;
            if (rows.stream().allMatch(row -> row.get(at).isBlank())) rows.forEach(row -> row.remove(at));
        }
        rows.removeIf(row -> row.stream().allMatch(Words::isBlank));
        if (rows.isEmpty()) rows.add(new ArrayList<>(List.of(Words.NONE)));
    }

    /**
     * A cell is read with the headings of its column and its row, so each of them gets words; and a table has a caption, or a
     * heading above it.
     */
    static Part.Table filled(Part.Table table, boolean isUnderHeading) {
        List<List<Words>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        List<String> filled = new ArrayList<>();
        for (int column = 0; table.heads() == 1 && column < rows.get(0).size(); column++)
            if (rows.get(0).get(column).isBlank()) {
                rows.get(0).set(column, Words.of("TBC"));
                filled.add("column " + (column + 1));
            }
        for (int row = table.heads(); row < rows.size(); row++)
            if (rows.get(row).get(0).isBlank()) {
                boolean isFirst = row == table.heads();
                rows.get(row)
                        .set(
                                0,
                                isFirst
                                        ? Words.of("TBC")
                                        : rows.get(row - 1).get(0).withoutNotes());
                filled.add("row " + (row - table.heads() + 1));
            }
        Optional<Words> caption =
                table.caption().or(() -> isUnderHeading ? Optional.empty() : Optional.of(Words.of("TBC")));
        if (!caption.equals(table.caption())) filled.add("the caption");
        if (filled.isEmpty()) return table;
        Doubt doubt = Doubt.decide(
                said(rows.get(0)),
                "Headings of this table were missing: " + String.join(", ", filled)
                        + ". The heading of the row above was repeated, or TBC stands there.",
                "What should they say?");
        return new Part.Table(rows, table.heads(), caption, Part.joined(table.doubts(), List.of(doubt)));
    }

    private static String said(List<Words> row) {
        return row.stream().map(Words::line).reduce("", (a, b) -> (a + " " + b).strip());
    }

    // Two at most, which is what readers of a website can follow.
    private static int heads(SourceBlock.Table table) {
        int marked = (int) table.rows().stream().takeWhile(Row::isHead).count();
        if (marked > 0) return Math.min(marked, 2);
        boolean isBold = table.rows().get(0).cells().stream()
                .allMatch(cell -> cell.words().isBlank() || cell.words().areAll(Look.BOLD));
        return isBold ? 1 : 0;
    }
}
