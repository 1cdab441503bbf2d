package org.legible.publisher.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.legible.checker.CheckReport;
import org.legible.checker.PageFindings;
import org.legible.publisher.problem.Problems;

/** The gate for accessibility: it gathers what the checker found in every page. What stops the site, the checker's verdict says. */
final class CheckerGate implements Gate {

    private final Queue<PageFindings> pages = new ConcurrentLinkedQueue<>();

    @Override
    public void see(Batch batch, Problems problems) {
        batch.made()
                .forEach(made -> made.findings().map(PageFindings::withoutLinks).ifPresent(pages::add));
    }

    /** All that was found so far, by page; pages without findings too. */
    CheckReport report() {
        return new CheckReport(
                pages.stream().sorted(Comparator.comparing(PageFindings::file)).toList(), List.of());
    }
}
