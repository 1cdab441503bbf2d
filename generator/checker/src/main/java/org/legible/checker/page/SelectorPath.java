package org.legible.checker.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Writes a short CSS selector that finds an element, and the anchors that make a finding recognisable. */
public final class SelectorPath {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    /** Elements nested more deeply get a selector that begins in their midst. */
    private static final int LONGEST = 40;

    private SelectorPath() {}

    /** A selector for the element, from the nearest id down. */
    public static String of(PageElement element) {
        Deque<String> path = new ArrayDeque<>();
        for (PageElement e = element; e != null && path.size() < LONGEST; e = e.parent()) {
            String step = step(e);
            path.addFirst(step);
            if (step.startsWith("#") || step.startsWith("[id") || e.is("html", "body", "head")) break;
        }
        return String.join(" > ", path);
    }

    private static String step(PageElement e) {
        if (!e.id().isEmpty())
            return PLAIN.matcher(e.id()).matches() ? "#" + e.id() : "[id=\"" + e.id().replace("\"", "\\\"") + "\"]";
        int same = 0;
        int place = 0;
        for (PageElement sibling : e.siblings()) {
            if (!sibling.tag().equals(e.tag())) continue;
            same++;
            if (sibling == e) place = same;
        }
        return same > 1 ? e.tag() + ":nth-of-type(" + place + ")" : e.tag();
    }

    /** What stays the same about an element when the page around it changes: its nearest id, name and own words. */
    public static String anchor(PageElement element) {
        String near = "";
        for (PageElement e = element; e != null && near.isEmpty(); e = e.parent()) near = e.id();
        String own = element.attr("href") + "|" + element.attr("src") + "|" + element.attr("name") + "|"
                + element.attr("class");
        String text = element.is("html", "body", "head", "main") ? "" : element.text();
        return near + "|" + element.tag() + "|" + own + "|" + text;
    }
}
