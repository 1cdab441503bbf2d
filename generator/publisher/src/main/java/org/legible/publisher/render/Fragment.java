package org.legible.publisher.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rendered content with the places still open that differ between editions and pages. */
public record Fragment(List<Segment> segments) {

    /** Nothing. */
    public static final Fragment EMPTY = new Fragment(List.of());

    private static final int LOWEST_HEADING = 6;

    /**
     * A section of a text.
     *
     * @param id the id of the heading that opens it; empty for what stands before the first
     */
    public record Section(String id, Fragment body) {

        /** The words of the heading that opens it. */
        public Fragment title() {
            int end = endOfHeading();
            return end == 0 ? EMPTY : new Fragment(body.segments.subList(firstOf(Segment.HeadingStart.class), end - 1));
        }

        /** What stands below that heading. */
        public Fragment text() {
            return new Fragment(body.segments.subList(endOfHeading(), body.segments.size()));
        }

        private int endOfHeading() {
            return id.isEmpty() ? 0 : firstOf(Segment.HeadingEnd.class);
        }

        // The number of segments up to and with the first of this kind.
        private int firstOf(Class<? extends Segment> kind) {
            int i = 0;
            while (!kind.isInstance(body.segments.get(i))) i++;
            return i + 1;
        }
    }

    public Fragment {
        segments = List.copyOf(segments);
    }

    /** The sections of a text, in order; what stands before the first heading is one too, if anything does. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        String id = "";
        int from = 0;
        for (int i = 0; i < segments.size(); i++) {
            if (!(segments.get(i) instanceof Segment.SectionStart start)) continue;
            if (i > from) sections.add(new Section(id, new Fragment(segments.subList(from, i))));
            id = start.id();
            from = i;
        }
        if (from < segments.size())
            sections.add(new Section(id, new Fragment(segments.subList(from, segments.size()))));
        return List.copyOf(sections);
    }

    /** The marks of notes in it, in order, those in its tables too. */
    public Stream<Segment.NoteMark> noteMarks() {
        return segments.stream().flatMap(segment -> {
            if (segment instanceof Segment.NoteMark mark) return Stream.of(mark);
            return segment instanceof Segment.Slot slot && slot.content() instanceof SlotContent.Table table
                    ? table.fragments().flatMap(Fragment::noteMarks)
                    : Stream.empty();
        });
    }

    /** The same with each heading, and what stands below it, this many levels lower, but never below the sixth. */
    public Fragment lowered(int levels) {
        return new Fragment(
                segments.stream().map(segment -> lowered(segment, levels)).toList());
    }

    private static Segment lowered(Segment segment, int levels) {
        if (segment instanceof Segment.HeadingStart start)
            return new Segment.HeadingStart(Math.min(LOWEST_HEADING, start.level() + levels), start.id());
        if (segment instanceof Segment.HeadingEnd end)
            return new Segment.HeadingEnd(Math.min(LOWEST_HEADING, end.level() + levels));
        if (segment instanceof Segment.Slot slot && slot.content() instanceof SlotContent.Placed placed)
            return new Segment.Slot(placed.lowered(levels));
        return segment;
    }
}
