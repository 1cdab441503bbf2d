package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.view.HeadingLevels;
import org.legible.publisher.view.LinkView;

/**
 * An entry of a page's contents, with those within it.
 *
 * @param within the entry above it, where another has the same words, so that these need to be told from them
 */
public record ContentsEntryView(LinkView link, Optional<String> within, List<ContentsEntryView> children) {

    private static final int TOP = 2;
    private static final int DEEPEST = 3;

    /** The contents of a text with these headings, two levels deep, with what the page adds after it. */
    public static List<ContentsEntryView> of(List<RenderedText.Heading> headings, List<LinkView> after) {
        List<ContentsEntryView> entries = new ArrayList<>();
        for (RenderedText.Heading heading : headings) {
            LinkView link = new LinkView(heading.title().shown(), "#" + heading.id());
            if (heading.level() <= TOP || entries.isEmpty()) entries.add(entry(link));
            else if (heading.level() <= DEEPEST) addToLast(entries, link, isRepeated(headings, heading));
        }
        after.forEach(link -> entries.add(entry(link)));
        return List.copyOf(entries);
    }

    private static boolean isRepeated(List<RenderedText.Heading> headings, RenderedText.Heading heading) {
        return headings.stream()
                        .filter(other -> HeadingLevels.saySame(
                                other.title().value(), heading.title().value()))
                        .count()
                > 1;
    }

    private static void addToLast(List<ContentsEntryView> entries, LinkView child, boolean isRepeated) {
        int last = entries.size() - 1;
        ContentsEntryView parent = entries.get(last);
        Optional<String> within = Optional.of(parent.link().text()).filter(words -> isRepeated);
        List<ContentsEntryView> children = new ArrayList<>(parent.children());
        children.add(new ContentsEntryView(child, within, List.of()));
        entries.set(last, new ContentsEntryView(parent.link(), Optional.empty(), List.copyOf(children)));
    }

    private static ContentsEntryView entry(LinkView link) {
        return new ContentsEntryView(link, Optional.empty(), List.of());
    }
}
