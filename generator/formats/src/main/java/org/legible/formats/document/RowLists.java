package org.legible.formats.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;

/** Tables as lists: for each row a list of its cells, each after the header of its column, for where a table has no room. */
final class RowLists {

    private RowLists() {}

    /** Puts a list for each row in the place of a table. */
    static void replace(Element table) {
        Element block = new Element("div").addClass("table-rows").id(table.id());
        Element caption = table.selectFirst("caption");
        if (caption != null && !caption.text().isBlank()) {
            Element title = block.appendElement("p").addClass("table-title").id(caption.id());
            move(caption, title);
        }
        List<String> headers = headers(table);
        for (Element row : table.select("tbody > tr")) list(row, headers, block);
        table.replaceWith(block);
    }

    private static void list(Element row, List<String> headers, Element block) {
        Element list = block.appendElement("ul").addClass("row-list");
        if (!row.id().isEmpty()) list.id(row.id());
        int column = 0;
        for (Element cell : row.select("> th, > td")) {
            String header = column < headers.size() ? headers.get(column) : "";
            Element item = list.appendElement("li");
            if (cell.is("th")) item.addClass("row-head");
            if (!header.isEmpty()) item.appendElement("strong").addClass("name").text(header + ":");
            item.appendText(" ");
            move(cell, item);
            column++;
        }
    }

    // A header above several columns goes before those below it.
    private static List<String> headers(Element table) {
        List<String> headers = new ArrayList<>();
        List<String> above = new ArrayList<>();
        Elements rows = table.select("thead > tr");
        for (Element row : rows) {
            int column = 0;
            for (Element cell : row.select("> th, > td")) {
                while (row != rows.first()
                        && column < headers.size()
                        && above.get(column).isEmpty()) column++;
                int wide = span(cell, "colspan");
                boolean deep = span(cell, "rowspan") > 1 || rows.size() == 1;
                for (int i = 0; i < wide; i++, column++) {
                    if (column < headers.size()) {
                        headers.set(column, above.get(column) + ", " + cell.text());
                    } else {
                        headers.add(cell.text());
                        above.add(deep ? "" : cell.text());
                    }
                }
            }
        }
        return headers;
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    private static void move(Element from, Element to) {
        for (Node part : List.copyOf(from.childNodes())) to.appendChild(part);
    }
}
