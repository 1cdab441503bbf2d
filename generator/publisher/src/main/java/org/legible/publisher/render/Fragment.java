package org.legible.publisher.render;

import java.util.List;

/** Rendered content with the places still open that differ between editions and pages. */
public record Fragment(List<Segment> segments) {
    public Fragment {
        segments = List.copyOf(segments);
    }

    /** Nothing. */
    public static final Fragment EMPTY = new Fragment(List.of());
}
