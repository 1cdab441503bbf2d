package org.legible.checker;

import java.util.List;
import java.util.Set;
import org.legible.checker.feature.Feature;
import org.legible.checker.link.Links;
import org.legible.checker.link.PageLinks;

/**
 * What one page has to answer for, and what else is kept of it.
 *
 * @param file the page, named as the caller named it
 * @param findings in document order
 * @param links what {@link Links} needs to resolve every link of a site, kept small
 * @param holds what decides which success criteria arise on the page
 */
public record PageFindings(String file, List<Finding> findings, PageLinks links, Set<Feature> holds) {

    public PageFindings {
        findings = List.copyOf(findings);
        holds = Set.copyOf(holds);
    }

    /** The same page with other findings. */
    public PageFindings withFindings(List<Finding> others) {
        return new PageFindings(file, others, links, holds);
    }

    /** The same page without its links and ids, of which thousands of pages would fill the memory. */
    public PageFindings withoutLinks() {
        return new PageFindings(file, findings, PageLinks.none(file), holds);
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
