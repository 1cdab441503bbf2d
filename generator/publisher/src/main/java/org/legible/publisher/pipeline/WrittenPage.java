package org.legible.publisher.pipeline;

import java.util.Set;
import java.util.stream.Collectors;
import org.legible.checker.PageFindings;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.Edition;
import org.legible.publisher.render.Origins;

/** A page that was written, and what the checker says of it. */
record WrittenPage(Address address, Edition edition, boolean isInSitemap, PageFindings findings, Origins origins) {

    /**
     * The ids in the page that others may cite.
     *
     * @param headings ids that come from the author's text, beside those that have a kind of their own
     */
    Set<String> citable(Set<String> headings) {
        return findings.links().ids().stream()
                .filter(id -> headings.contains(id) || Anchors.isCitable(id))
                .collect(Collectors.toUnmodifiableSet());
    }
}
