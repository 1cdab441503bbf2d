package org.legible.publisher.library;

import org.legible.publisher.report.Summary;

/**
 * One of the summaries of a report: {@code summary.md}, or a further one such as {@code summary-children.md}.
 *
 * @param name what tells it from the others in its file's name and in its address, such as {@code children}; empty for
 *     {@code summary.md}
 * @param facts what it says of itself
 */
public record SummaryFile(String name, Summary facts) {

    /** The name of its file, in its report's folder. */
    public String file() {
        return SummaryNames.file(name);
    }
}
