package org.legible.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Keeps words in their order. The typesetter draws the words of an element before those of the elements within it, and whoever copies
 * text out of the PDF would get them so; and it forgets the language of an element that stands by itself in its paragraph. Neither
 * happens where all words of a line are in elements of their own, and these in one more.
 */
final class InlineOrder {

    private InlineOrder() {}

    /** Gives all words of a document elements of their own. */
    static void keep(Document html) {
        for (Element element : html.body().getAllElements())
            if (element.childrenSize() > 0 && element.closest("svg, style") == null) keep(element);
    }

    private static void keep(Element element) {
        boolean isBlock = element.isBlock() || element.is("nav, main, header, figure, figcaption, dd, dt");
        List<Node> run = new ArrayList<>();
        for (Node node : List.copyOf(element.childNodes())) {
            if (node instanceof TextNode || node instanceof Element inline && isInline(inline)) {
                // A number has a place of its own beside the line; within the line it would be told last.
                if (node instanceof Element number && number.hasClass("paragraph-number")) continue;
                run.add(node);
            } else {
                wrap(run, isBlock);
                run.clear();
            }
        }
        wrap(run, isBlock);
    }

    private static void wrap(List<Node> run, boolean isBlock) {
        if (run.stream().noneMatch(Element.class::isInstance)) return;
        Element line = new Element("span");
        if (isBlock) {
            run.get(0).before(line);
            run.forEach(line::appendChild);
        }
        for (Node node : run) if (node instanceof TextNode words && !words.isBlank()) words.wrap("<span></span>");
    }

    private static boolean isInline(Element element) {
        return !element.isBlock() && !element.is("figure, figcaption, main, nav, bookmarks, table, svg");
    }
}
