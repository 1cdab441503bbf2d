package org.legible.publisher.pipeline;

import java.util.HashSet;
import java.util.Set;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.link.ReportAnchors;
import org.legible.publisher.output.Staging;
import org.legible.publisher.problem.Problems;

/**
 * The gate for addresses that people keep: the places in reports and in the glossary that can be cited are noted, and a site in
 * which one is gone says so when it is published.
 *
 * @param staging takes the notes
 */
record CitationGate(Staging staging) implements Gate {

    @Override
    public void see(Batch batch, Problems problems) {
        Set<String> headings = batch.report().map(CitationGate::headings).orElse(Set.of());
        for (Made made : batch.made())
            if (batch.report().isPresent() || made.product().address().equals(Addresses.GLOSSARY))
                staging.cite(made.product().address(), made.citable(headings));
    }

    private static Set<String> headings(LinkedReport report) {
        Set<String> headings = new HashSet<>(report.anchors());
        report.summaries().values().forEach(summary -> headings.addAll(ReportAnchors.headings(summary.blocks())));
        return headings;
    }
}
