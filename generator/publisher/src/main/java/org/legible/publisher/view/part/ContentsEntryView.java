package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.render.Fragment;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.render.Segment;
import org.legible.publisher.render.SlotContent;
import org.legible.publisher.view.HeadingLevels;
import org.legible.publisher.view.LinkView;

/**
 * An entry of a page's contents, with those within it.
 *
 * @param within the entry above it, where another has the same words, so that these need to be told from them
 * @param paragraphs the numbered paragraphs that it holds; empty where it holds none
 */
public record ContentsEntryView(
        LinkView link, Optional<String> within, Optional<Range> paragraphs, List<ContentsEntryView> children) {

    private static final int TOP = 2;
    private static final int DEEPEST = 3;

    /** The numbers of the first and last paragraph of a section; one alone is both. */
    public record Range(String first, String last) {

        /** True if there are more than one. */
        public boolean isSeveral() {
            return !first.equals(last);
        }

        private Range to(ParagraphRef paragraph) {
            return new Range(first, paragraph.spoken());
        }
    }

    /**
     * The contents of a text, two levels deep.
     *
     * @param before what the page shows above it
     * @param headings its headings
     * @param text the text, for the paragraphs that its sections hold
     * @param after what the page adds after it
     */
    public static List<ContentsEntryView> of(
            List<LinkView> before, List<RenderedText.Heading> headings, Fragment text, List<LinkView> after) {
        Map<String, Range> ranges = ranges(text);
        List<ContentsEntryView> entries = new ArrayList<>();
        before.forEach(link -> entries.add(entry(link, Optional.empty())));
        int first = entries.size();
        for (RenderedText.Heading heading : headings) {
            LinkView link = new LinkView(heading.title().shown(), "#" + heading.id());
            if (heading.level() <= TOP || entries.size() == first)
                entries.add(entry(link, Optional.ofNullable(ranges.get(heading.id()))));
            else if (heading.level() <= DEEPEST) addToLast(entries, link, isRepeated(headings, heading));
        }
        after.forEach(link -> entries.add(entry(link, Optional.empty())));
        return List.copyOf(entries);
    }

    private static Map<String, Range> ranges(Fragment text) {
        Map<String, Range> ranges = new HashMap<>();
        for (Fragment.Section section : text.sections())
            for (Segment segment : section.body().segments())
                for (ParagraphRef paragraph : numbers(segment))
                    ranges.merge(
                            section.id(),
                            new Range(paragraph.spoken(), paragraph.spoken()),
                            (range, more) -> range.to(paragraph));
        return ranges;
    }

    private static List<ParagraphRef> numbers(Segment segment) {
        if (segment instanceof Segment.ParagraphNumber number) return List.of(number.reference());
        return segment instanceof Segment.Slot slot && slot.content() instanceof SlotContent.Omitted omitted
                ? omitted.omission().references()
                : List.of();
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
        children.add(new ContentsEntryView(child, within, Optional.empty(), List.of()));
        entries.set(
                last,
                new ContentsEntryView(parent.link(), Optional.empty(), parent.paragraphs(), List.copyOf(children)));
    }

    private static ContentsEntryView entry(LinkView link, Optional<Range> paragraphs) {
        return new ContentsEntryView(link, Optional.empty(), paragraphs, List.of());
    }
}
