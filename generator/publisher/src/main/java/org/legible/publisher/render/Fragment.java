package org.legible.publisher.render;

import java.util.List;

/** Rendered content with the places still open that differ between editions and pages. */
public record Fragment(List<Segment> segments) {

    /** Nothing. */
    public static final Fragment EMPTY = new Fragment(List.of());

    private static final int LOWEST_HEADING = 6;

    public Fragment {
        segments = List.copyOf(segments);
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
