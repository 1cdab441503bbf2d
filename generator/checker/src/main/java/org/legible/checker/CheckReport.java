package org.legible.checker;

import java.util.List;

/**
 * The answer to one check of any number of pages.
 *
 * @param pages every page that was checked, by file name
 * @param unreadable every file that could not be: a report with one of these is not whole
 */
public record CheckReport(List<PageFindings> pages, List<Unreadable> unreadable) {

    public CheckReport {
        pages = List.copyOf(pages);
        unreadable = List.copyOf(unreadable);
    }

    /** How many findings are sure. */
    public long failed() {
        return pages.stream().mapToLong(PageFindings::failed).sum();
    }

    /** How many findings have this verdict. */
    public long count(Verdict verdict) {
        return pages.stream()
                .flatMap(page -> page.findings().stream())
                .filter(finding -> finding.verdict() == verdict)
                .count();
    }

    /** How many findings a person must look at. */
    public long needsReview() {
        return pages.stream().mapToLong(PageFindings::needsReview).sum();
    }

    /**
     * The exit status of a command that made this report: 0 nothing that stops a page, 1 something that does, 2 not
     * everything could be checked.
     */
    public int exitStatus() {
        if (!unreadable.isEmpty()) return 2;
        return count(Verdict.STOPS) > 0 ? 1 : 0;
    }
}
