package org.legible.checker.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.legible.checker.css.Effort;

/**
 * Flattens a parsed document into elements in the order of reading.
 *
 * <p>Walks with a stack of its own, because pages may be nested more deeply than threads can recurse.
 */
final class PageBuilder {

    /** Elements nested more deeply than this are siblings, as in browsers (which stop at 512). */
    static final int DEEPEST = 512;

    /** An element still to be placed: its node, and the parents it gets. */
    record Waiting(Element element, PageElement parent, PageElement domParent, int tree) {}

    private final List<PageElement> elements = new ArrayList<>();
    private final boolean quirks;
    private final Effort effort = new Effort();
    private int trees;

    private PageBuilder(boolean quirks) {
        this.quirks = quirks;
    }

    static List<PageElement> elements(Document document) {
        PageBuilder builder = new PageBuilder(ParsedPage.quirks(document));
        Element root = document.selectFirst("html");
        builder.walk(root == null ? document.appendElement("html") : root);
        builder.placeSiblings();
        builder.placeEnds();
        return List.copyOf(builder.elements);
    }

    private void walk(Element root) {
        Deque<Object> left = new ArrayDeque<>();
        left.push(new Waiting(root, null, null, 0));
        while (!left.isEmpty()) {
            Object next = left.pop();
            if (next instanceof Text text) {
                text.parent().add(text.run());
                continue;
            }
            Waiting waiting = (Waiting) next;
            PageElement e = new PageElement(waiting, elements.size(), quirks, effort);
            elements.add(e);
            if (waiting.parent() != null) waiting.parent().add(e);
            pushContent(e, left);
        }
    }

    private record Text(PageText run, PageElement parent) {}

    private void pushContent(PageElement e, Deque<Object> left) {
        if (e.is("template", "noscript", "iframe", "noembed", "noframes")) return;
        Optional<Element> shadow = shadowRoot(e.element());
        if (shadow.isPresent()) {
            push(shadow.get().childNodes(), e, null, ++trees, left);
        } else if (e.is("slot") && e.tree() != 0) {
            pushSlotted(e, left);
        } else {
            push(e.element().childNodes(), e, e, e.tree(), left);
        }
    }

    private static Optional<Element> shadowRoot(Element host) {
        for (int i = 0; i < host.childNodeSize(); i++) {
            if (!(host.childNode(i) instanceof Element child)
                    || !child.normalName().equals("template")) continue;
            String mode = child.attr("shadowrootmode");
            if (mode.equals("open") || mode.equals("closed")) return Optional.of(child);
        }
        return Optional.empty();
    }

    /** What stands in a slot: the host's own content that asks for it, or else the slot's. */
    private void pushSlotted(PageElement slot, Deque<Object> left) {
        PageElement host = slot.parent();
        while (host != null && host.tree() == slot.tree()) host = host.parent();
        List<Node> assigned = new ArrayList<>();
        if (host != null) {
            for (Node node : host.element().childNodes()) {
                boolean template = node instanceof Element e && e.normalName().equals("template");
                String wanted = node instanceof Element e ? e.attr("slot") : "";
                if (!template && wanted.equals(slot.attr("name"))) assigned.add(node);
            }
        }
        boolean something =
                assigned.stream().anyMatch(n -> n instanceof Element || n instanceof TextNode t && !t.isBlank());
        if (something) push(assigned, slot, host, host.tree(), left);
        else push(slot.element().childNodes(), slot, slot, slot.tree(), left);
    }

    private static void push(
            List<Node> nodes, PageElement parent, PageElement domParent, int tree, Deque<Object> left) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            if (node instanceof Element element) left.push(new Waiting(element, parent, domParent, tree));
            else if (node instanceof TextNode text) left.push(new Text(new PageText(text.getWholeText()), parent));
        }
    }

    private void placeSiblings() {
        Map<Integer, Siblings> tops = new HashMap<>();
        for (PageElement e : elements) {
            if (e.cssParent() != null) e.cssParent().hold(e);
            else e.placeAmong(tops.computeIfAbsent(e.tree(), t -> new Siblings()));
        }
    }

    private void placeEnds() {
        for (int i = elements.size() - 1; i > 0; i--) {
            PageElement e = elements.get(i);
            PageElement parent = e.parent();
            if (parent != null && parent.lastIndex() < e.lastIndex()) parent.endAt(e.lastIndex());
        }
    }
}
