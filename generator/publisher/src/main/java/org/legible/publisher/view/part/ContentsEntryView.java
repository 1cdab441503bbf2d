package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.view.Headings;
import org.legible.publisher.view.LinkView;

/**
 * An entry of a page's contents, with those within it.
 *
 * @param hasWithin true if another entry has the same words, so that these need to be told from them
 * @param within the entry above it
 */
public record ContentsEntryView(
        String text,
        String href,
        boolean hasWithin,
        String within,
        boolean hasChildren,
        List<ContentsEntryView> children) {

    private static final int TOP = 2;
    private static final int DEEPEST = 3;

    /** The contents of a text with these headings, two levels deep, with what the page adds after it. */
    public static List<ContentsEntryView> of(List<RenderedText.Heading> headings, List<LinkView> after) {
        List<ContentsEntryView> entries = new ArrayList<>();
        for (RenderedText.Heading heading : headings) {
            LinkView link = new LinkView(heading.title().shown(), "#" + heading.id());
            if (heading.level() <= TOP || entries.isEmpty()) entries.add(entry(link, List.of()));
            else if (heading.level() <= DEEPEST) addTo(entries, link, isRepeated(headings, heading));
        }
        after.forEach(link -> entries.add(entry(link, List.of())));
        return List.copyOf(entries);
    }

    private static boolean isRepeated(List<RenderedText.Heading> headings, RenderedText.Heading heading) {
        return headings.stream()
                        .filter(other -> Headings.saySame(
                                other.title().value(), heading.title().value()))
                        .count()
                > 1;
    }

    private static void addTo(List<ContentsEntryView> entries, LinkView child, boolean isRepeated) {
        int last = entries.size() - 1;
        ContentsEntryView parent = entries.get(last);
        List<ContentsEntryView> children = new ArrayList<>(parent.children());
        children.add(new ContentsEntryView(child.text(), child.href(), isRepeated, parent.text(), false, List.of()));
        entries.set(last, entry(new LinkView(parent.text(), parent.href()), children));
    }

    private static ContentsEntryView entry(LinkView link, List<ContentsEntryView> children) {
        return new ContentsEntryView(link.text(), link.href(), false, "", !children.isEmpty(), List.copyOf(children));
    }
}
