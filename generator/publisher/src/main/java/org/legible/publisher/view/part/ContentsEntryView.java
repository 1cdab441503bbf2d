package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.render.Fragment;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.render.Segment;
import org.legible.publisher.render.SlotContent;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;

/**
 * An entry of a page's contents, with those within it.
 *
 * @param id the id of its heading; empty if it is no section of the text
 * @param within the entry above it, where another has the same words, so that these need to be told from them
 * @param paragraphs the numbered paragraphs that it holds; empty where it holds none
 * @param isCurrent true if the page shows this section alone
 * @param anchors what can be cited in it, where that stands on another page: ids, those of paragraphs by their number alone
 */
public record ContentsEntryView(
        String id,
        LinkView link,
        Optional<String> within,
        Optional<Range> paragraphs,
        boolean isCurrent,
        Optional<String> anchors,
        List<ContentsEntryView> children) {

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
     * @param names its headings, and what they are called
     * @param text the text, for the paragraphs that its sections hold
     */
    public static List<ContentsEntryView> of(ReportContext report, SectionNames names, Fragment text) {
        Map<String, Range> ranges = ranges(text);
        List<ContentsEntryView> entries = new ArrayList<>();
        for (RenderedText.Heading heading : names.headings()) {
            boolean isTop = heading.level() <= TOP || entries.isEmpty();
            LinkView link =
                    new LinkView(isTop ? names.of(heading) : heading.title().shown(), report.place(heading.id()));
            Optional<Range> range = Optional.ofNullable(ranges.get(heading.id()));
            if (isTop) entries.add(entry(heading.id(), link, Optional.empty(), range));
            else if (heading.level() <= DEEPEST) addToLast(entries, heading, link, names);
        }
        return List.copyOf(entries);
    }

    /** An entry for what is no section of the text. */
    public static ContentsEntryView of(LinkView link) {
        return entry("", link, Optional.empty(), Optional.empty());
    }

    /** The same entry on the page of a section alone, which is this one; only that shows what is within it. */
    public ContentsEntryView asCurrent() {
        return new ContentsEntryView(id, link, within, paragraphs, true, Optional.empty(), children);
    }

    /** The same entry on the page of another section, where it leads to the start of its own; there stands what these cite. */
    public ContentsEntryView asOther(LinkView start, Collection<String> citable) {
        return new ContentsEntryView(
                id, start, within, paragraphs, false, Optional.of(String.join(" ", citable)), List.of());
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

    private static void addToLast(
            List<ContentsEntryView> entries, RenderedText.Heading heading, LinkView link, SectionNames names) {
        int last = entries.size() - 1;
        ContentsEntryView parent = entries.get(last);
        Optional<String> within =
                Optional.of(names.within(heading, parent.link().text())).filter(words -> !words.isEmpty());
        entries.set(last, parent.with(entry(heading.id(), link, within, Optional.empty())));
    }

    private ContentsEntryView with(ContentsEntryView child) {
        List<ContentsEntryView> all = new ArrayList<>(children);
        all.add(child);
        return new ContentsEntryView(id, link, within, paragraphs, isCurrent, anchors, List.copyOf(all));
    }

    private static ContentsEntryView entry(
            String id, LinkView link, Optional<String> within, Optional<Range> paragraphs) {
        return new ContentsEntryView(id, link, within, paragraphs, false, Optional.empty(), List.of());
    }
}
