package org.legible.publisher.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.legible.checker.PageFindings;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.plan.FileFacts;
import org.legible.publisher.plan.Product;

/**
 * A product that was made and written.
 *
 * @param product what it is
 * @param findings what the checker says of it, with every place in it, and its links for {@code leads} to tell of; empty if it is no HTML
 * @param leads its links to other pages
 * @param file how large it is
 * @param kept the names under which builds keep for others what they made and found of it
 */
record Made(Product product, Optional<PageFindings> findings, List<Lead> leads, FileFacts file, List<String> kept) {

    /** What is known of these, by their addresses. */
    static Map<Address, FileFacts> facts(Collection<Made> made) {
        return made.stream()
                .collect(Collectors.toUnmodifiableMap(one -> one.product().address(), Made::file));
    }

    /** The ids in it; none if it is no HTML. */
    Set<String> ids() {
        return findings.map(found -> found.links().ids()).orElse(Set.of());
    }

    /**
     * The ids in it that others may cite.
     *
     * @param headings ids that come from the author's text, beside those that have a kind of their own
     */
    Set<String> citable(Set<String> headings) {
        return ids().stream()
                .filter(id -> headings.contains(id) || Anchors.isCitable(id))
                .collect(Collectors.toUnmodifiableSet());
    }
}
