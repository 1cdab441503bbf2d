package org.legible.publisher.problem;

/**
 * Some lines of a content file.
 *
 * @param first the first line, from 1; 0 with the whole file
 * @param last the last line
 */
public record Span(String file, int first, int last) {

    /** A whole file. */
    public static Span of(String file) {
        return new Span(file, 0, Integer.MAX_VALUE);
    }

    /** True if a place is among them. */
    public boolean holds(Place place) {
        return place.file().equals(file) && place.line() >= first && place.line() <= last;
    }
}
