package org.legible.publisher.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** What tests compare between the editions of a report. */
final class Editions {

    private static final String PARTS =
            "([a-z0-9-]+-)?paragraph-[0-9.]+[a-z]?|recommendation-.+|action-.+|judgement-.+|note-[0-9]+";

    private Editions() {}

    /** The ids of numbered paragraphs, recommendations, actions, judgements and notes, in the order of the page. */
    static List<String> parts(Document page) {
        return page.select("main [id]").eachAttr("id").stream()
                .filter(id -> id.matches(PARTS))
                .toList();
    }

    /** The words that readers see, without those that only say how an edition marks a note. */
    static String words(Element part) {
        Element copy = part.clone();
        copy.select(".visually-hidden, script").remove();
        copy.select("[role=doc-noteref]")
                .forEach(mark -> mark.replaceWith(new TextNode("[" + digits(mark.text()) + "]")));
        return copy.text();
    }

    /** The cells of a table, row by row, each with its column's heading, whether it is shown as a table or as lists. */
    static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        if (table.is("table")) {
            List<String> head = heads(table);
            for (Element row : table.select("tbody tr")) {
                Elements cells = row.select("> th, > td");
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < cells.size(); i++) texts.add(head.get(i) + ": " + words(cells.get(i)));
                rows.add(texts);
            }
        } else if (!table.select(".grade-list").isEmpty()) {
            for (Element row : table.select(".grade-list > li")) {
                Element what = row.child(0);
                row.child(0).remove();
                rows.add(List.of("What was graded: " + words(what), "Grade: " + words(row)));
            }
        } else if (!table.select("ul.row-list").isEmpty()) {
            // A table with headers of rows alone: each value after the name of its row, and no name of a column.
            for (Element row : table.select("ul.row-list"))
                rows.add(row.select("> li").stream()
                        .map(cell -> ": " + words(cell))
                        .toList());
        } else {
            for (Element row : table.select("dl")) {
                List<String> texts = new ArrayList<>();
                for (Element term : row.select("dt")) texts.add(words(term) + ": " + words(term.nextElementSibling()));
                rows.add(texts);
            }
        }
        return rows;
    }

    // Two rows of headings are said one after the other, for each column below them.
    private static List<String> heads(Element table) {
        List<List<String>> lines = new ArrayList<>();
        Map<Integer, Integer> below = new HashMap<>();
        for (Element row : table.select("thead tr")) {
            List<String> line = new ArrayList<>();
            for (Element cell : row.select("> th, > td")) {
                while (below.getOrDefault(line.size(), 0) > 0) {
                    below.merge(line.size(), -1, Integer::sum);
                    line.add("");
                }
                int rows = Integer.parseInt(cell.hasAttr("rowspan") ? cell.attr("rowspan") : "1");
                int columns = Integer.parseInt(cell.hasAttr("colspan") ? cell.attr("colspan") : "1");
                for (int i = 0; i < columns; i++) {
                    below.put(line.size(), rows - 1);
                    line.add(words(cell));
                }
            }
            while (below.getOrDefault(line.size(), 0) > 0) {
                below.merge(line.size(), -1, Integer::sum);
                line.add("");
            }
            lines.add(line);
        }
        List<String> heads = new ArrayList<>();
        // A table may have headers of rows alone.
        int columns = lines.isEmpty()
                ? table.select("tbody tr").first().childrenSize()
                : lines.get(0).size();
        for (int column = 0; column < columns; column++) {
            int at = column;
            heads.add(lines.stream()
                    .map(line -> at < line.size() ? line.get(at) : "")
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", ")));
        }
        return heads;
    }

    private static String digits(String mark) {
        return mark.replaceAll("\\D", "");
    }
}
