package org.legible.checker.rule.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.css.Property;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/**
 * Links of a page that have the same name and different addresses, and what is known of where they lead.
 *
 * @param pairs each link beside the first with its name
 */
record SameName(List<Pair> pairs) {

    private static final Pattern SCRIPTED =
            Pattern.compile("^\\s*(?:document\\.|window\\.)?location(?:\\.href)?\\s*=\\s*['\"]([^'\"]+)['\"];?\\s*$");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026]['\")\\]\u2019\u201d]*\\s");
    /** A sentence that a link is part of is not longer. */
    private static final int MOST_NODES = 500;

    private static final String[] HOLDERS = {
        "p", "li", "td", "th", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption", "label"
    };

    /** What is known of two targets. */
    enum Verdict {
        SAME,
        DIFFERENT,
        UNKNOWN
    }

    /** Two links with one name. */
    record Pair(PageElement first, PageElement second, Verdict verdict) {}

    static SameName links(Inspection page) {
        Map<String, PageElement> first = new HashMap<>();
        Map<List<String>, Verdict> known = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (PageElement link : page.withRole("link")) {
            String name = Texts.lower(page.name(link));
            String target = target(link);
            if (name.isEmpty() || target.isEmpty()) continue;
            PageElement other = first.putIfAbsent(name, link);
            if (other == null) continue;
            String from = target(other);
            Verdict verdict = known.computeIfAbsent(List.of(from, target), key -> Targets.compare(page, from, target));
            if (verdict != Verdict.SAME) pairs.add(new Pair(other, link, verdict));
        }
        return new SameName(List.copyOf(pairs));
    }

    private static String target(PageElement link) {
        if (link.has("href")) return link.attr("href").strip();
        if (link.has("xlink:href")) return link.attr("xlink:href").strip();
        Matcher script = SCRIPTED.matcher(link.attr("onclick"));
        return script.find() ? script.group(1) : "";
    }

    /** The text around a link that says what it is about: its sentence in a block or item, and what describes it. */
    static List<Object> context(Inspection page, PageElement link) {
        String title = link.attr("title").strip();
        String added = title.equals(page.name(link)) ? "" : title;
        PageElement block = block(page, link);
        Object sentence = block == null ? "" : List.of(block, sentence(block, link));
        return List.of(link.attr("aria-describedby"), added, sentence);
    }

    /** The paragraph, item, cell or other block of text that a link stands in, or null. */
    static PageElement block(Inspection page, PageElement link) {
        for (PageElement up = link.parent(); up != null; up = up.parent()) {
            boolean block = !page.style(up).is(Property.DISPLAY, "inline", "contents");
            if (block || up.is(HOLDERS)) return up;
        }
        return null;
    }

    /** How many sentences end in a block before a link does. */
    private static long sentence(PageElement block, PageElement link) {
        StringBuilder before = new StringBuilder();
        Deque<PageNode> left = new ArrayDeque<>();
        left.push(block);
        for (int i = 0; i < MOST_NODES && !left.isEmpty() && left.peek() != link; i++) {
            PageNode node = left.pop();
            if (node instanceof PageText run) before.append(run.text());
            else if (node instanceof PageElement e)
                for (int c = Math.min(e.content().size(), MOST_NODES) - 1; c >= 0; c--)
                    left.push(e.content().get(c));
        }
        return SENTENCE_END.matcher(before).results().count();
    }

    /**
     * Whether two links of one name are a mark and its answer, which nobody confuses: names without a word, such as the number
     * of a note, or a heading that leads back to the entry that led to it.
     */
    static boolean marks(Inspection page, PageElement first, PageElement second) {
        return !Texts.hasWord(page.name(first)) || leadsTo(page, first, second) || leadsTo(page, second, first);
    }

    private static boolean leadsTo(Inspection page, PageElement link, PageElement other) {
        String href = link.attr("href").strip();
        return href.startsWith("#")
                && page.page()
                        .byId(Href.of(href).fragment())
                        .filter(target -> target == other || target.contains(other))
                        .isPresent();
    }
}
