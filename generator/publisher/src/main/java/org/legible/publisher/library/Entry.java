package org.legible.publisher.library;

import java.util.List;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Report;

/**
 * One report of the library: what {@code report.yaml} and the front matter of its summaries say. The text is not kept:
 * it is read, rendered and let go one report at a time.
 *
 * @param slug the name of the report's folder, which is its address
 * @param report the facts
 * @param summaries its summaries for young people: {@code summary.md} first, where it is there, and the others by their names
 * @param prose all inline Markdown in them
 * @param holes what of them could not be read
 */
public record Entry(String slug, Report report, List<SummaryFile> summaries, List<Prose> prose, Holes holes) {

    /** The key under which {@link #holes} keeps what of the summaries could not be read. */
    public static final String SUMMARY = "summary";

    /** The path of one of its files, from the content folder. */
    public String file(String name) {
        return ContentFolder.REPORTS + slug + "/" + name;
    }

    /** True if what is wrong in a file may be wrong in what is made of the report: it is one of its own, or all reports share it. */
    public boolean dependsOn(String file) {
        return ContentFolder.isShared(file) || (file + "/").startsWith(file(""));
    }
}
