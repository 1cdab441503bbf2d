package org.legible.checker.rule.structure;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "A page has one heading of level one",
        wcag = {"1.3.1", "2.4.6"},
        technique = "H42, G130",
        warning = true,
        scope = Facts.Scope.REPORT,
        affects = "People who use screen readers, who ask for the first heading to learn what a page is",
        why = "Without it, or with several, nothing says what the page is about.",
        fix = "Give the page one h1 that names it.",
        good = "<main><h1>Recommendations</h1></main>",
        bad = "<main><p>Recommendations</p></main>")
final class HeadingOne implements Rule {

    @Override
    public void check(Inspection page) {
        List<PageElement> ones = page.withRole("heading").stream()
                .filter(h -> HeadingLevel.level(h) == 1)
                .toList();
        if (ones.isEmpty()) page.failed(page.page().body(), "The page has no heading of level one.");
        ones.stream().skip(1).forEach(h -> page.failed(h, "The page has another heading of level one already."));
    }
}
