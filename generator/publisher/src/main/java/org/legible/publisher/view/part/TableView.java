package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.legible.publisher.address.Edition;
import org.legible.publisher.text.ColumnHeaders;
import org.legible.publisher.view.Markup;

/**
 * A table, to be shown as one or, in large print, as a list for each row.
 *
 * @param id its id, the same in every edition
 * @param caption the caption, as markup
 * @param isTitled true if the heading above says the caption already, so that only screen readers need it
 * @param columns how many columns it has
 * @param leastWidth how wide it is at the least
 * @param isStacked true if its rows stand below each other on paper, each cell after its header, since the sheet is too narrow
 * @param heads the rows of headers of the columns, none to two
 */
public record TableView(
        String id,
        String caption,
        boolean isTitled,
        int columns,
        TableWidth leastWidth,
        boolean isStacked,
        List<HeadRow> heads,
        List<Row> rows) {

    private static final int WIDE = 4;

    /** One row. */
    public record Row(List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param html what it says, as markup
     * @param heading the header of its column, as markup
     * @param isHeader true if it heads its row
     * @param isNumber true in a column of nothing but numbers
     * @param isEmpty true if it says nothing
     */
    public record Cell(String html, String heading, boolean isHeader, boolean isNumber, boolean isEmpty) {

        /** The words of the header alone, escaped for an attribute. */
        public String label() {
            return Markup.text(heading);
        }
    }

    /** One row of headers. */
    public record HeadRow(List<HeadCell> cells) {}

    /**
     * The header of one column or of several beside each other.
     *
     * @param html what it says, as markup
     * @param isNumber true above a column of nothing but numbers
     * @param isEmpty true if it says nothing
     * @param isSpread true if it stands above several columns or in several rows
     * @param columns above how many columns it stands
     * @param rows in how many rows it stands
     */
    public record HeadCell(String html, boolean isNumber, boolean isEmpty, boolean isSpread, int columns, int rows) {}

    /**
     * A table from the markup of its cells; the first cell of a row heads it, unless it is empty.
     *
     * @param heads the rows of headers, each with a cell for each column; where there are two, an empty cell of the first goes on
     *     with the one at its left, and one of the second with the one above
     */
    public static TableView of(String id, String caption, List<List<String>> heads, List<List<String>> rows) {
        int columns = (heads.isEmpty() ? rows.get(0) : heads.get(0)).size();
        List<Boolean> numbers = IntStream.range(0, columns)
                .mapToObj(column -> column > 0 && isNumeric(rows, column))
                .toList();
        List<String> headings = ColumnHeaders.of(heads, columns, Markup::isBlank);
        List<Row> tableRows = new ArrayList<>();
        for (List<String> row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++)
                cells.add(cell(row.get(column), headings.get(column), column == 0, numbers.get(column)));
            // A header that every row repeats keeps the addresses within it once.
            headings = headings.stream().map(Markup::withoutIds).toList();
            tableRows.add(new Row(List.copyOf(cells)));
        }
        TableWidth width = TableWidth.of(heads, rows, numbers);
        return new TableView(id, caption, false, columns, width, false, heads(heads, numbers), List.copyOf(tableRows));
    }

    private static List<HeadRow> heads(List<List<String>> heads, List<Boolean> numbers) {
        List<HeadRow> headRows = new ArrayList<>();
        for (int row = 0; row < heads.size(); row++) {
            List<HeadCell> cells = new ArrayList<>();
            for (int column = 0; column < numbers.size(); column++) {
                String html = heads.get(row).get(column);
                boolean isEmpty = Markup.isBlank(html);
                // In two rows of headers, an empty cell belongs to the one before it or above.
                if (isEmpty && heads.size() > 1) continue;
                int spread = 1;
                boolean isDeep = row + 1 < heads.size()
                        && Markup.isBlank(heads.get(row + 1).get(column));
                if (row + 1 < heads.size() && !isDeep)
                    while (column + spread < numbers.size()
                            && Markup.isBlank(heads.get(row).get(column + spread))) spread++;
                int deep = isDeep ? 2 : 1;
                boolean isNumber = numbers.get(column) && spread == 1;
                cells.add(new HeadCell(html, isNumber, isEmpty, spread * deep > 1, spread, deep));
            }
            headRows.add(new HeadRow(List.copyOf(cells)));
        }
        return List.copyOf(headRows);
    }

    /** The same table; its caption is seen only if no heading says it already. */
    public TableView titled(boolean bySameHeading) {
        return new TableView(id, caption, bySameHeading, columns, leastWidth, isStacked, heads, rows);
    }

    /** The same table in this edition. */
    public TableView in(Edition edition) {
        boolean stacks = !edition.isLargePrint() && !leastWidth.fitsPaper();
        return new TableView(id, caption, isTitled, columns, leastWidth, stacks, heads, rows);
    }

    /** True if it needs more room than a small screen has. */
    public boolean isWide() {
        return columns >= WIDE;
    }

    /** True if its columns have headers. */
    public boolean isHeaded() {
        return !heads.isEmpty();
    }

    /** The template that shows it in this edition. Large print has no tables: they would scroll in two directions. */
    public String template(Edition edition) {
        return edition.isLargePrint() ? "parts/table-as-lists.peb" : "parts/table.peb";
    }

    private static Cell cell(String html, String heading, boolean heads, boolean isNumber) {
        boolean isEmpty = Markup.isBlank(html);
        return new Cell(html, heading, heads && !isEmpty, isNumber, isEmpty);
    }

    private static boolean isNumeric(List<List<String>> rows, int column) {
        List<String> values = rows.stream()
                .map(row -> Markup.text(row.get(column)))
                .filter(value -> !value.isEmpty())
                .toList();
        return !values.isEmpty() && values.stream().allMatch(value -> value.matches("[£+\\-−]?[0-9][0-9.,]*%?"));
    }
}
