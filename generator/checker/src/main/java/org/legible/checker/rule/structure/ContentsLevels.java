package org.legible.checker.rule.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

/**
 * A list of contents and the headings of its page make the same outline. A list of contents is a list in a navigation landmark
 * of which every entry leads to a heading of the page. Three things are looked for: an entry within another whose heading
 * stands no lower; an entry beside another, in a list that nests, whose heading stands lower; and a heading between those of the
 * list, as high as the highest of them, that the list does not name.
 */
@Facts(
        title = "A list of contents nests as the headings do",
        wcag = "1.3.1",
        technique = "G141, H42",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers, who move by headings after they have read the contents",
        why = "Two outlines of one page that differ leave nobody sure what belongs to what.",
        fix = "Give each heading the level that its place in the list of contents shows, or mend the list.",
        good = """
                <nav aria-label="Contents"><ol><li><a href="#a">Findings</a><ol><li><a href="#b">Visits</a></li></ol></li></ol></nav>
                <h1>Report</h1><h2 id="a">Findings</h2><h3 id="b">Visits</h3>""",
        bad = """
                <nav aria-label="Contents"><ol><li><a href="#a">Findings</a><ol><li><a href="#b">Visits</a></li></ol></li></ol></nav>
                <h1>Report</h1><h2 id="a">Findings</h2><h2 id="b">Visits</h2>""")
final class ContentsLevels implements Rule {

    /** Lists nested deeper than this are told apart no further. */
    private static final int DEEPEST = 20;

    /** How far into an item its own link is looked for. */
    private static final int NEAR = 20;

    /** An entry of the list: its heading, and how many entries it stands within. */
    private record Entry(PageElement heading, int depth, Optional<PageElement> within) {

        int level() {
            return HeadingLevel.level(heading);
        }
    }

    @Override
    public void check(Inspection page) {
        for (PageElement nav : page.withRole("navigation")) {
            List<Entry> entries = new ArrayList<>();
            if (!gather(page, nav, entries) || entries.isEmpty()) continue;
            checkNesting(page, entries);
            checkGaps(page, nav, entries);
        }
    }

    /** Gathers the entries; false if the landmark holds links to anything else, and so is no list of contents. */
    private static boolean gather(Inspection page, PageElement nav, List<Entry> entries) {
        Set<PageElement> seen = new HashSet<>();
        for (PageElement link : page.allInside(nav)) {
            if (!page.role(link).equals("link")) continue;
            PageElement item = link.closest("li");
            Optional<PageElement> heading = Contents.heading(page, link);
            if (item == null || !nav.contains(item) || heading.isEmpty()) return false;
            // A second link of an item leads to more of the same entry.
            if (seen.add(item)) entries.add(new Entry(heading.get(), depth(item, nav), within(page, item, nav)));
        }
        return true;
    }

    private static int depth(PageElement item, PageElement nav) {
        int depth = 0;
        for (PageElement up = item.parent(); up != null && up != nav && depth < DEEPEST; up = up.parent())
            if (up.is("li")) depth++;
        return depth;
    }

    /** The heading of the entry around an item, if it has one. */
    private static Optional<PageElement> within(Inspection page, PageElement item, PageElement nav) {
        PageElement around = item.parent() == null ? null : item.parent().closest("li");
        if (around == null || !nav.contains(around)) return Optional.empty();
        for (int i = around.index() + 1; i < Math.min(item.index(), around.index() + NEAR); i++) {
            PageElement e = page.elements().get(i);
            if (e.closest("li") == around && page.role(e).equals("link")) return Contents.heading(page, e);
        }
        return Optional.empty();
    }

    private static void checkNesting(Inspection page, List<Entry> entries) {
        boolean nests = entries.stream().anyMatch(entry -> entry.depth() > 0);
        Map<Integer, Entry> beside = new TreeMap<>();
        for (Entry entry : entries) {
            int level = entry.level();
            // Whoever stands deeper than this entry stands in another one.
            beside.keySet().removeIf(depth -> depth > entry.depth());
            Entry before = beside.put(entry.depth(), entry);
            Optional<PageElement> around = entry.within().filter(outer -> HeadingLevel.level(outer) >= level);
            if (around.isPresent())
                page.failed(
                        entry.heading(),
                        "The list of contents puts this heading within \"" + page.name(around.get())
                                + "\", but it stands as high (level " + level + ").");
            else if (nests && before != null && level > before.level())
                page.failed(
                        entry.heading(),
                        "The list of contents puts this heading beside \"" + page.name(before.heading())
                                + "\", but it stands lower (level " + level + ").");
        }
    }

    /** A heading that the list leaves out, though it stands among the highest ones, takes what follows out of its section. */
    private static void checkGaps(Inspection page, PageElement nav, List<Entry> entries) {
        int top = entries.stream().mapToInt(Entry::level).min().orElseThrow();
        Set<PageElement> named = new HashSet<>();
        entries.forEach(entry -> named.add(entry.heading()));
        int first = entries.get(0).heading().index();
        int last = entries.stream()
                .map(Entry::heading)
                .max(Comparator.comparingInt(PageElement::index))
                .orElseThrow()
                .index();
        for (PageElement heading : page.withRole("heading")) {
            boolean among = heading.index() > first && heading.index() < last && !nav.contains(heading);
            if (among && HeadingLevel.level(heading) == top && !named.contains(heading))
                page.failed(
                        heading,
                        "This heading stands as high as those in the list of contents (level " + top
                                + "), which does not name it.");
        }
    }
}
