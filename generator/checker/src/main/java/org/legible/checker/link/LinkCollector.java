package org.legible.checker.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Range;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.page.Texts;

/** Gathers the ids and links of a page from its parsed form. */
public final class LinkCollector {

    /** Where addresses stand, by element. */
    private static final Map<String, List<String>> ATTRIBUTES =
            WordLists.keyed(WordLists.lines(LinkCollector.class, "link-attributes.txt"));

    private LinkCollector() {}

    /**
     * The ids and links of a page.
     *
     * @param from the path that its relative addresses count from; empty where that is on another server
     */
    public static PageLinks of(ParsedPage page, Optional<String> from) {
        Set<String> ids = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (PageElement e : page.elements()) {
            if (!e.id().isEmpty()) ids.add(e.id());
            if (e.is("a") && e.has("name")) ids.add(e.attr("name"));
            for (String attribute : ATTRIBUTES.getOrDefault(e.tag(), List.of())) {
                if (e.has(attribute) && !notFollowed(e)) links.add(link(e, e.attr(attribute)));
            }
        }
        return new PageLinks(page.file(), from, ids, links);
    }

    private static boolean notFollowed(PageElement e) {
        return e.is("link")
                && Texts.split(Texts.lower(e.attr("rel"))).stream()
                        .anyMatch(Set.of("preconnect", "dns-prefetch")::contains);
    }

    private static Link link(PageElement e, String href) {
        Range range = e.element().sourceRange();
        boolean known = range.isTracked() && !range.isImplicit();
        if (!known) return new Link(href, 1, 1, 0);
        return new Link(href, range.start().lineNumber(), range.start().columnNumber(), range.startPos());
    }
}
