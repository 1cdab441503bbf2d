package org.legible.publisher.site;

import java.util.ArrayList;
import java.util.List;
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
            List<String> head = table.select("thead th, thead td").stream()
                    .map(Editions::words)
                    .toList();
            for (Element row : table.select("tbody tr")) {
                Elements cells = row.select("> th, > td");
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < cells.size(); i++) texts.add(head.get(i) + ": " + words(cells.get(i)));
                rows.add(texts);
            }
        } else {
            for (Element row : table.select("dl")) {
                List<String> texts = new ArrayList<>();
                for (Element term : row.select("dt")) texts.add(words(term) + ": " + words(term.nextElementSibling()));
                rows.add(texts);
            }
        }
        return rows;
    }

    private static String digits(String mark) {
        return mark.replaceAll("\\D", "");
    }
}
