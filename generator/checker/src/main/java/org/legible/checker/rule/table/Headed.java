package org.legible.checker.rule.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;

/**
 * Which header cells of a grid have a cell assigned to them, by HTML's algorithm (section 4.9.12.2).
 *
 * <p>To compare each header with each cell would take a time that grows with the square of a table. Instead, all cells are
 * read once: of each column the lowest cell is kept, of each row the one furthest to the right, of each row group the furthest
 * of all rows from each row on, and the ids that cells name. Each header then looks into these.
 */
final class Headed {

    private final int[] lowest;
    private final int[] furthest;
    private final int[] furthestOfAll;
    private final Map<PageElement, TreeMap<Integer, Integer>> groups = new HashMap<>();
    private final Map<String, PageElement> namedBy = new HashMap<>();
    private final Set<String> namedTwice = new HashSet<>();

    private Headed(int columns, int rows) {
        lowest = filled(columns);
        furthest = filled(rows);
        furthestOfAll = filled(rows);
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    /** Reads the cells of a grid. */
    static Headed of(List<TableGrid.Cell> cells) {
        int columns = 0;
        int rows = 0;
        for (TableGrid.Cell cell : cells) {
            columns = Math.max(columns, cell.column() + cell.columns());
            rows = Math.max(rows, cell.row() + 1);
        }
        Headed headed = new Headed(columns, rows);
        for (TableGrid.Cell cell : cells) headed.read(cell);
        headed.groups.values().forEach(Headed::fromEachRowOn);
        return headed;
    }

    private void read(TableGrid.Cell cell) {
        List<String> named = Texts.split(cell.element().attr("headers"));
        for (String id : named) {
            PageElement other = namedBy.putIfAbsent(id, cell.element());
            if (other != null && other != cell.element()) namedTwice.add(id);
        }
        // A cell that names its headers has no others.
        if (!named.isEmpty()) return;
        for (int x = cell.column(); x < cell.column() + cell.columns(); x++)
            lowest[x] = Math.max(lowest[x], cell.row());
        for (int y = cell.row(); y < end(cell) && !cell.header(); y++)
            furthest[y] = Math.max(furthest[y], cell.column());
        furthestOfAll[cell.row()] = Math.max(furthestOfAll[cell.row()], cell.column());
        groups.computeIfAbsent(cell.group(), group -> new TreeMap<>()).merge(cell.row(), cell.column(), Math::max);
    }

    private static void fromEachRowOn(TreeMap<Integer, Integer> group) {
        int furthest = -1;
        for (Entry<Integer, Integer> row : group.descendingMap().entrySet()) {
            furthest = Math.max(furthest, row.getValue());
            row.setValue(furthest);
        }
    }

    /** Rows that a cell claims below the last one are not there. */
    private int end(TableGrid.Cell cell) {
        return Math.min(furthest.length, cell.row() + cell.rows());
    }

    /** Whether any other cell is assigned to a header. */
    boolean headsSomething(TableGrid.Cell header) {
        String id = header.element().id();
        boolean named = namedTwice.contains(id) || namedBy.getOrDefault(id, header.element()) != header.element();
        return named
                || !header.scope().equals("row") && below(header)
                || !header.scope().equals("col") && beside(header)
                || header.element().attr("scope").strip().equalsIgnoreCase("rowgroup") && inGroup(header);
    }

    private boolean below(TableGrid.Cell header) {
        for (int x = header.column(); x < header.column() + header.columns(); x++)
            if (lowest[x] > header.row()) return true;
        return false;
    }

    private boolean beside(TableGrid.Cell header) {
        for (int y = header.row(); y < end(header); y++) if (furthest[y] > header.column()) return true;
        return false;
    }

    private boolean inGroup(TableGrid.Cell header) {
        TreeMap<Integer, Integer> group = groups.get(header.group());
        if (group == null) return false;
        Entry<Integer, Integer> further = group.higherEntry(header.row());
        return further != null && further.getValue() >= header.column()
                || furthestOfAll[header.row()] > header.column();
    }
}
