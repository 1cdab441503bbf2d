package org.legible.checker.rule.table;

import java.util.ArrayList;
import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** What tables hold, without what stands in tables inside them. */
final class DataTables {

    /** The rows of a table in document order. */
    static List<PageElement> rows(PageElement table) {
        List<PageElement> rows = new ArrayList<>();
        for (PageElement child : table.children()) {
            if (child.is("tr")) rows.add(child);
            else if (child.is("thead", "tbody", "tfoot"))
                child.children().stream().filter(r -> r.is("tr")).forEach(rows::add);
        }
        return rows;
    }

    /** The cells of a row. */
    static List<PageElement> cells(PageElement row) {
        return row.children().stream().filter(c -> c.is("td", "th")).toList();
    }

    /** The most cells that any row has. */
    static int columns(PageElement table) {
        return rows(table).stream().mapToInt(row -> cells(row).size()).max().orElse(0);
    }

    /** Whether any cell is a header. */
    static boolean hasHeaders(Inspection page, PageElement table) {
        for (PageElement row : rows(table)) {
            for (PageElement cell : cells(row)) {
                String role = cell.attr("role");
                if (cell.is("th") || role.equals("columnheader") || role.equals("rowheader") || cell.has("scope"))
                    return true;
            }
        }
        return false;
    }

    /** Whether any cell is no header. */
    static boolean holdsData(PageElement table) {
        return rows(table).stream().anyMatch(row -> cells(row).stream().anyMatch(c -> c.is("td")));
    }

    /** Whether a table shows data, to judge by its headers. */
    static boolean data(Inspection page, PageElement table) {
        return !page.accessibility().presentational(table) && hasHeaders(page, table);
    }
}
