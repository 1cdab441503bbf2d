package org.legible.checker;

import java.util.List;
import org.legible.checker.link.Links;
import org.legible.checker.link.PageLinks;

/**
 * What one page has to answer for, and the links and ids that it holds.
 *
 * @param file the page, named as the caller named it
 * @param findings in document order
 * @param links what {@link Links} needs to resolve every link of a site, kept small
 */
public record PageFindings(String file, List<Finding> findings, PageLinks links) {

    public PageFindings {
        findings = List.copyOf(findings);
    }

    /** The findings that are sure. */
    public long failed() {
        return findings.stream().filter(Finding::failed).count();
    }

    /** The findings that a person must look at. */
    public long needsReview() {
        return findings.size() - failed();
    }
}
