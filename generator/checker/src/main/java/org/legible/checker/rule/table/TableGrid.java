package org.legible.checker.rule.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/**
 * The cells of a table in their places, by the table model of HTML (section 4.9.12), for native tables and those made of
 * roles.
 *
 * @param cells every cell with its place
 * @param whole whether all cells could be placed; where they claim more places than are looked at, there are none
 */
record TableGrid(List<Cell> cells, boolean whole) {

    private static final int HIGHEST = 65_534;

    /**
     * One cell.
     *
     * @param element of the page
     * @param header whether it heads others
     * @param scope "col", "row" or "" where it is left open
     */
    record Cell(PageElement element, boolean header, String scope, int row, int column, int rows, int columns) {
        /** The row group, or what else the row stands in. */
        PageElement group() {
            return element.parent() == null ? null : element.parent().parent();
        }
    }

    static TableGrid of(Inspection page, PageElement table) {
        List<Cell> cells = new ArrayList<>();
        Columns columns = new Columns();
        for (PageElement row : rows(page, table)) {
            columns.nextRow();
            for (PageElement e : row.children()) {
                String role = page.role(e);
                boolean header = role.equals("columnheader") || role.equals("rowheader");
                if (!header && !role.equals("cell") && !role.equals("gridcell")) continue;
                if (page.accessibility().notDisplayed(e)) continue;
                int wide = span(e, "colspan", Columns.WIDEST);
                int high = span(e, "rowspan", HIGHEST);
                int x = columns.place(wide, high);
                if (x < 0) return new TableGrid(List.of(), false);
                cells.add(new Cell(e, header, scope(e, role), columns.row(), x, high, wide));
            }
        }
        return new TableGrid(cells, true);
    }

    private static List<PageElement> rows(Inspection page, PageElement table) {
        List<PageElement> rows = new ArrayList<>();
        for (int i = table.index() + 1; i <= table.lastIndex(); i++) {
            PageElement e = page.elements().get(i);
            String role = page.role(e);
            if (role.equals("table") || role.equals("grid") || role.equals("treegrid")) i = e.lastIndex();
            else if (role.equals("row") && page.exposed(e)) rows.add(e);
        }
        return rows;
    }

    private static String scope(PageElement e, String role) {
        String scope = Texts.lower(e.attr("scope").strip());
        if (scope.startsWith("col")) return "col";
        if (scope.startsWith("row")) return "row";
        if (!e.has("role")) return "";
        return role.equals("columnheader") ? "col" : role.equals("rowheader") ? "row" : "";
    }

    private static int span(PageElement e, String attribute, int most) {
        String value = e.attr(attribute).strip();
        if (value.isEmpty()) value = e.attr("aria-" + attribute).strip();
        if (value.isEmpty() || value.length() > 6 || !Texts.digits(value)) return 1;
        int number = Integer.parseInt(value);
        if (number == 0) return attribute.equals("rowspan") ? most : 1;
        return Math.min(number, most);
    }

    /** The header cells that no other cell is assigned to. */
    List<PageElement> idleHeaders() {
        if (cells.stream().noneMatch(Cell::header)) return List.of();
        Headed headed = Headed.of(cells);
        return cells.stream()
                .filter(cell -> cell.header() && !headed.headsSomething(cell))
                .map(Cell::element)
                .toList();
    }

    /** Whether any cell is no header. */
    boolean holdsData() {
        return cells.stream().anyMatch(cell -> !cell.header());
    }

    /**
     * How many columns cells only reach into while none begins there: a table model error by HTML (4.9.12.1), because such a
     * column cannot be told from its neighbour. None in a table of one row, whose cells have nothing to line up with.
     */
    static int columnsWithoutCells(Inspection page, PageElement table) {
        List<Cell> cells = of(page, table).cells();
        if (cells.stream().mapToInt(Cell::row).max().orElse(0) == 0) return 0;
        BitSet reached = new BitSet();
        BitSet begun = new BitSet();
        for (Cell cell : cells) {
            begun.set(cell.column());
            reached.set(cell.column(), cell.column() + cell.columns());
        }
        return reached.cardinality() - begun.cardinality();
    }

    /**
     * How many columns each row of a native table has, rows that lower ones reach into included; empty where the cells of the
     * table claim more places than are looked at.
     */
    static List<Integer> widths(PageElement table) {
        List<Integer> widths = new ArrayList<>();
        Columns columns = new Columns();
        for (PageElement row : DataTables.rows(table)) {
            columns.nextRow();
            for (PageElement cell : DataTables.cells(row)) {
                if (columns.place(span(cell, "colspan", Columns.WIDEST), span(cell, "rowspan", HIGHEST)) < 0)
                    return List.of();
            }
            int reach = columns.reach();
            if (reach > 0) widths.add(reach);
        }
        return widths;
    }
}
