package org.legible.checker.rule.structure;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Readers can pass by what stands on every page",
        wcag = "2.4.1",
        act = "cf77f2",
        technique = "G1, G123, G124, H69, ARIA11",
        affects = "People who use the keyboard, a switch or a screen reader",
        why = "They go through the same header and navigation on every page.",
        fix = "Put the content into main, begin it with a heading, and add a skip link.",
        good = "<main><h1>Report</h1></main>",
        bad = "<div><a href=\"other.html\">All reports</a></div><p>Words that stand here alone.</p>")
final class BypassBlocks implements Rule {

    @Override
    public void check(Inspection page) {
        Repeated repeated = page.once(Repeated.class, Repeated::of);
        if (repeated.nothing()
                || Bypass.landmark(page, repeated)
                || Bypass.heading(page, repeated)
                || Bypass.link(page, repeated)) return;
        boolean hides = page.page().scripted()
                || page.elements().stream().anyMatch(e -> e.has("onclick"))
                || Bypass.something(page);
        if (repeated.unknown() || hides)
            page.review(
                    page.page().body(),
                    "Nothing seen here leads past what stands on every page: no heading, main part or skip link.");
        else
            page.failed(
                    page.page().body(),
                    "Nothing leads past what stands on every page: no heading, main part or skip link.");
    }
}
