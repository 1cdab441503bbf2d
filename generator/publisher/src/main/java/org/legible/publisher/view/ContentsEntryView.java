package org.legible.publisher.view;

import java.util.ArrayList;
import java.util.List;
import org.legible.publisher.render.RenderedText;

/** An entry of a page's contents, with those within it. */
public record ContentsEntryView(String text, String href, boolean hasChildren, List<LinkView> children) {

    private static final int TOP = 2;
    private static final int DEEPEST = 3;

    /** The contents of a text, two levels deep, with what the page adds after it. */
    static List<ContentsEntryView> of(RenderedText text, List<LinkView> after) {
        List<ContentsEntryView> entries = new ArrayList<>();
        for (RenderedText.Heading heading : text.contents()) {
            LinkView link = new LinkView(heading.title(), "#" + heading.id());
            if (heading.level() <= TOP || entries.isEmpty()) entries.add(entry(link, List.of()));
            else if (heading.level() <= DEEPEST) addTo(entries, link);
        }
        after.forEach(link -> entries.add(entry(link, List.of())));
        return List.copyOf(entries);
    }

    private static void addTo(List<ContentsEntryView> entries, LinkView child) {
        int last = entries.size() - 1;
        ContentsEntryView parent = entries.get(last);
        List<LinkView> children = new ArrayList<>(parent.children());
        children.add(child);
        entries.set(last, entry(new LinkView(parent.text(), parent.href()), children));
    }

    private static ContentsEntryView entry(LinkView link, List<LinkView> children) {
        return new ContentsEntryView(link.text(), link.href(), !children.isEmpty(), List.copyOf(children));
    }
}
