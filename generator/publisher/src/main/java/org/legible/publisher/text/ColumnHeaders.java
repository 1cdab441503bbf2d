package org.legible.publisher.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What stands above the columns of a table. */
public final class ColumnHeaders {

    private ColumnHeaders() {}

    /**
     * What stands above each column, as one phrase.
     *
     * @param heads the rows of headers, none to two; an empty cell of the first goes on with the one at its left
     * @param columns how many columns the table has
     * @param isBlank true for a cell that says nothing
     */
    public static List<String> of(List<List<String>> heads, int columns, Predicate<String> isBlank) {
        List<String> headers = new ArrayList<>();
        String above = "";
        for (int column = 0; column < columns; column++) {
            String first = cell(heads, 0, column);
            String second = cell(heads, 1, column);
            if (!isBlank.test(first) || heads.size() < 2) above = first;
            headers.add(isBlank.test(second) ? above : isBlank.test(above) ? second : above + ", " + second);
        }
        return List.copyOf(headers);
    }

    /** The words above each column of a table. */
    public static List<String> of(Block.Table table) {
        List<List<String>> heads = table.heads().stream()
                .map(row -> row.stream().map(PlainText::of).map(String::strip).toList())
                .toList();
        int columns = (heads.isEmpty() ? table.rows() : table.heads()).get(0).size();
        return of(heads, columns, String::isBlank);
    }

    private static String cell(List<List<String>> heads, int row, int column) {
        return row < heads.size() && column < heads.get(row).size()
                ? heads.get(row).get(column)
                : "";
    }
}
