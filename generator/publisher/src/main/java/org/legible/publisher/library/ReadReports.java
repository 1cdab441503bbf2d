package org.legible.publisher.library;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.legible.publisher.problem.Problems;

/**
 * The facts of reports as they were read, for whoever reads a folder many times: a report is read again only when it is
 * {@linkplain #forget forgotten}. Safe to use from many threads.
 */
public final class ReadReports {

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** A report, and what was wrong with its facts. */
    private record Kept(Optional<Entry> entry, Problems problems) {}

    /** Lets go of a report whose files have changed. */
    public void forget(String slug) {
        kept.remove(slug);
    }

    /** The report, read if it is not kept; what is wrong with it goes to {@code problems} either way. */
    Optional<Entry> of(String slug, Problems problems, Function<Problems, Optional<Entry>> reading) {
        Kept report = kept.get(slug);
        if (report == null) {
            Problems found = new Problems();
            report = new Kept(reading.apply(found), found);
            kept.put(slug, report);
        }
        problems.addAll(report.problems());
        return report.entry();
    }
}
