package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.legible.publisher.view.Markup;

/**
 * A table, to be shown as one or, in large print, as a list for each row.
 *
 * @param id its id, the same in every edition
 * @param caption the caption, as markup
 * @param isTitled true if the heading above says the caption already, so that only screen readers need it
 * @param isWide true if it needs more room than a small screen has
 * @param head the headers of the columns
 */
public record TableView(String id, String caption, boolean isTitled, boolean isWide, List<Cell> head, List<Row> rows) {

    private static final int WIDE = 4;

    /** In large print, a table of more columns than this becomes lists. */
    private static final int MOST_COLUMNS_IN_LARGE_PRINT = 3;

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
    public record Cell(String html, String heading, boolean isHeader, boolean isNumber, boolean isEmpty) {}

    /** A table from the markup of its cells; the first cell of a row heads it, unless it is empty. */
    public static TableView of(String id, String caption, List<String> head, List<List<String>> rows) {
        List<Boolean> numbers = IntStream.range(0, head.size())
                .mapToObj(column -> column > 0 && isNumeric(rows, column))
                .toList();
        List<Cell> headCells = new ArrayList<>();
        for (int column = 0; column < head.size(); column++)
            headCells.add(cell(head.get(column), "", true, numbers.get(column)));
        List<Row> tableRows = new ArrayList<>();
        for (List<String> row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++)
                cells.add(cell(row.get(column), head.get(column), column == 0, numbers.get(column)));
            tableRows.add(new Row(List.copyOf(cells)));
        }
        return new TableView(id, caption, false, head.size() >= WIDE, List.copyOf(headCells), List.copyOf(tableRows));
    }

    /** The same table; its caption is seen only if no heading says it already. */
    public TableView titled(boolean bySameHeading) {
        return new TableView(id, caption, bySameHeading, isWide, head, rows);
    }

    /** The template that shows it in this edition. */
    public String template(boolean largePrint) {
        boolean asLists = largePrint && head.size() > MOST_COLUMNS_IN_LARGE_PRINT;
        return asLists ? "parts/table-as-lists.peb" : "parts/table.peb";
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
