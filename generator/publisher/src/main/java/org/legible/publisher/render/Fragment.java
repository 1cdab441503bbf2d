package org.legible.publisher.render;

import java.util.ArrayList;
import java.util.List;

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
    public record Section(String id, Fragment body) {}

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

    /** The same with each heading this many levels lower, but never below the sixth. */
    public Fragment lowered(int levels) {
        return new Fragment(
                segments.stream().map(segment -> lowered(segment, levels)).toList());
    }

    private static Segment lowered(Segment segment, int levels) {
        if (segment instanceof Segment.HeadingStart start)
            return new Segment.HeadingStart(Math.min(LOWEST_HEADING, start.level() + levels), start.id());
        if (segment instanceof Segment.HeadingEnd end)
            return new Segment.HeadingEnd(Math.min(LOWEST_HEADING, end.level() + levels));
        return segment;
    }
}
