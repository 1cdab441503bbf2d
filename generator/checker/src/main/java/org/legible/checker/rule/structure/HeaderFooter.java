package org.legible.checker.rule.structure;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "A page has a header and a footer",
        wcag = "1.3.1",
        technique = "ARIA11",
        warning = true,
        scope = Facts.Scope.REPORT,
        affects = "People who use screen readers",
        why = "The parts that stand on every page cannot be told from its own content.",
        fix = "Put them into header and footer elements outside main.",
        good = "<header><p>Reports</p></header><main><h1>Report</h1></main><footer><p>Contact</p></footer>",
        bad = "<div><p>Reports</p></div><main><h1>Report</h1></main>")
final class HeaderFooter implements Rule {

    @Override
    public void check(Inspection page) {
        if (page.withRole("banner").size() != 1)
            page.failed(page.page().body(), "The page needs one header outside main.");
        if (page.withRole("contentinfo").size() != 1)
            page.failed(page.page().body(), "The page needs one footer outside main.");
    }
}
