package org.legible.formats.document;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Names and what they name, such as the facts of a report, as a list of sentences: readers of PDF and braille know lists, but no
 * lists of names.
 */
final class Pairs {

    private static final String BETWEEN = "; ";

    private Pairs() {}

    /** Makes a list of a {@code dl}, an item for each name. */
    static void list(Element pairs) {
        Element list = new Element("ul").addClass("pairs").addClass(pairs.className());
        Element item = null;
        for (Element part : pairs.select("dt, dd")) {
            if (part.closest("dl") != pairs) continue;
            if (part.normalName().equals("dt")) {
                item = list.appendElement("li");
                Element name = item.appendElement("strong").addClass("name");
                if (!part.id().isEmpty()) name.id(part.id());
                moveAll(part, name);
                name.appendText(":");
            } else if (item != null) {
                item.appendText(" ");
                flow(part, item);
            }
        }
        pairs.replaceWith(list);
    }

    // What is one line stays one.
    private static void flow(Element meaning, Element item) {
        for (Node part : List.copyOf(meaning.childNodes())) {
            if (part instanceof Element list
                    && list.is("ul")
                    && list.select("li p, li ul").isEmpty()) {
                boolean first = true;
                for (Element each : list.select("> li")) {
                    if (!first) item.appendText(BETWEEN);
                    first = false;
                    moveAll(each, item);
                }
            } else if (part instanceof Element line && line.is("p") && meaning.childrenSize() == 1) {
                moveAll(line, item);
            } else {
                item.appendChild(part);
            }
        }
    }

    private static void moveAll(Element from, Element to) {
        for (Node part : List.copyOf(from.childNodes())) to.appendChild(part);
    }
}
