package org.legible.publisher.motif;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shapes of the reports that have been read, kept for the pages that show many reports when their texts are gone. Safe to
 * use from many threads.
 */
public final class ReportShapes {

    private final Map<String, ReportShape> shapes = new ConcurrentHashMap<>();

    /** Keeps the shape of a report. */
    public void add(String slug, ReportShape shape) {
        shapes.put(slug, shape);
    }

    /** The shape of a report; empty if it was not read. */
    public Optional<ReportShape> of(String slug) {
        return Optional.ofNullable(shapes.get(slug));
    }
}
