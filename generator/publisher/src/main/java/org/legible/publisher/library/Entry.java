package org.legible.publisher.library;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Summary;

/**
 * One report of the library: what {@code report.yaml} and the front matter of {@code summary.md} say. The text is not kept:
 * it is read, rendered and let go one report at a time.
 *
 * @param slug the name of the report's folder, which is its address
 * @param report the facts
 * @param summary what the young people's summary says of itself; empty where there is no summary
 * @param prose all inline Markdown in both
 */
public record Entry(String slug, Report report, Optional<Summary> summary, List<Prose> prose) {

    /** The path of one of its files, from the content folder. */
    public String file(String name) {
        return "reports/" + slug + "/" + name;
    }
}
