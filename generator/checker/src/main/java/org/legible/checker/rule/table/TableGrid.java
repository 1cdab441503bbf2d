package org.legible.checker.rule.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;

/**
 * The cells of a table in their places, by the table model of HTML (section 4.9.12), for native tables and those made of
 * roles.
 *
 * @param cells every cell with its place
 */
record TableGrid(List<Cell> cells) {

    private static final int WIDEST = 1_000;
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

        boolean sameColumn(Cell other) {
            return other.column < column + columns && column < other.column + other.columns;
        }

        boolean sameRow(Cell other) {
            return other.row < row + rows && row < other.row + other.rows;
        }
    }

    static TableGrid of(Inspection page, PageElement table) {
        List<Cell> cells = new ArrayList<>();
        Map<Integer, Integer> held = new HashMap<>();
        int y = 0;
        for (PageElement row : rows(page, table)) {
            int x = 0;
            for (PageElement e : row.children()) {
                String role = page.role(e);
                boolean header = role.equals("columnheader") || role.equals("rowheader");
                if (!header && !role.equals("cell") && !role.equals("gridcell")) continue;
                if (page.accessibility().notDisplayed(e)) continue;
                while (held.getOrDefault(x, 0) > y && x < WIDEST) x++;
                int wide = span(e, "colspan", WIDEST);
                int high = span(e, "rowspan", HIGHEST);
                cells.add(new Cell(e, header, scope(e, role), y, x, high, wide));
                for (int i = x; i < x + wide; i++) held.put(i, y + high);
                x += wide;
            }
            y++;
        }
        return new TableGrid(cells);
    }

    private static List<PageElement> rows(Inspection page, PageElement table) {
        List<PageElement> rows = new ArrayList<>();
        for (int i = table.index() + 1; i <= table.lastIndex(); i++) {
            PageElement e = page.page().elements().get(i);
            String role = page.role(e);
            if (role.equals("table") || role.equals("grid") || role.equals("treegrid")) i = e.lastIndex();
            else if (role.equals("row") && page.exposed(e)) rows.add(e);
        }
        return rows;
    }

    private static String scope(PageElement e, String role) {
        String scope = Words.lower(e.attr("scope").strip());
        if (scope.startsWith("col")) return "col";
        if (scope.startsWith("row")) return "row";
        if (!e.has("role")) return "";
        return role.equals("columnheader") ? "col" : role.equals("rowheader") ? "row" : "";
    }

    private static int span(PageElement e, String attribute, int most) {
        String value = e.attr(attribute).strip();
        if (value.isEmpty()) value = e.attr("aria-" + attribute).strip();
        if (value.isEmpty() || value.length() > 6 || !Words.digits(value)) return 1;
        int number = Integer.parseInt(value);
        if (number == 0) return attribute.equals("rowspan") ? most : 1;
        return Math.min(number, most);
    }

    List<PageElement> headers() {
        return cells.stream().filter(Cell::header).map(Cell::element).toList();
    }

    /** Whether any other cell is assigned to the header. */
    boolean headsSomething(PageElement header) {
        Cell own = cells.stream().filter(c -> c.element() == header).findFirst().orElseThrow();
        for (Cell other : cells) {
            if (other == own) continue;
            List<String> named = Words.split(other.element().attr("headers"));
            if (!named.isEmpty()) {
                if (named.contains(header.id())) return true;
                continue;
            }
            boolean below = other.row() > own.row() && own.sameColumn(other);
            boolean beside = other.column() > own.column() && own.sameRow(other) && !other.header();
            boolean inGroup = own.group() == other.group()
                    && other.row() >= own.row()
                    && other.column() >= own.column()
                    && own.element().attr("scope").strip().equalsIgnoreCase("rowgroup");
            if (below && !own.scope().equals("row") || beside && !own.scope().equals("col") || inGroup) return true;
        }
        return false;
    }

    /**
     * How many columns cells only reach into while none begins there: a table model error by HTML (4.9.12.1), because such a
     * column cannot be told from its neighbour. None in a table of one row, whose cells have nothing to line up with.
     */
    static int columnsWithoutCells(Inspection page, PageElement table) {
        List<Cell> cells = of(page, table).cells();
        if (cells.stream().mapToInt(Cell::row).max().orElse(0) == 0) return 0;
        Set<Integer> reached = new HashSet<>();
        Set<Integer> begun = new HashSet<>();
        for (Cell cell : cells) {
            begun.add(cell.column());
            for (int i = 0; i < cell.columns(); i++) reached.add(cell.column() + i);
        }
        return reached.size() - begun.size();
    }

    /** How many columns each row of a native table has, rows that lower ones reach into included. */
    static List<Integer> widths(PageElement table) {
        List<Integer> widths = new ArrayList<>();
        Map<Integer, Integer> held = new HashMap<>();
        int y = 0;
        for (PageElement row : Tables.rows(table)) {
            int x = 0;
            for (PageElement cell : Tables.cells(row)) {
                while (held.getOrDefault(x, 0) > y && x < WIDEST) x++;
                int wide = span(cell, "colspan", WIDEST);
                for (int i = x; i < x + wide; i++) held.put(i, y + span(cell, "rowspan", HIGHEST));
                x += wide;
            }
            int reach = x;
            for (Map.Entry<Integer, Integer> column : held.entrySet()) {
                if (column.getValue() > y) reach = Math.max(reach, column.getKey() + 1);
            }
            if (reach > 0) widths.add(reach);
            y++;
        }
        return widths;
    }
}
