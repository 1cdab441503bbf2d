package org.legible.checker.rule.structure;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "A page has one main part",
        wcag = {"1.3.1", "2.4.1"},
        technique = "ARIA11",
        scope = Facts.Scope.REPORT,
        affects = "People who use screen readers or the keyboard, who jump to the main part",
        why = "Without it, or with several, they must pass through everything that stands on every page.",
        fix = "Put the content of the page into one main element.",
        good = "<main><h1>Report</h1></main>",
        bad = "<div><h1>Report</h1></div>")
final class MainLandmark implements Rule {

    @Override
    public void check(Inspection page) {
        List<PageElement> mains = page.withRole("main");
        if (mains.isEmpty()) page.failed(page.page().body(), "The page has no main element.");
        mains.stream().skip(1).forEach(m -> page.failed(m, "The page has another main part already."));
    }
}
