package org.legible.checker.rule.structure;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page has a main heading",
        wcag = {"1.3.1", "2.4.6"},
        technique = "H42",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers, who ask for the first heading to learn what a page is",
        why = "Nothing in the text says what the page is about.",
        fix = "Give the page one h1 that names it.",
        good = "<h1>Report</h1><p>One</p>",
        bad = "<h2>Report</h2><p>One</p>")
final class HeadingOneMissing implements Rule {

    @Override
    public void check(Inspection page) {
        List<PageElement> headings = page.withRole("heading");
        boolean one = headings.stream().anyMatch(h -> HeadingLevel.level(h) == 1);
        if (!one && !headings.isEmpty()) page.failed(headings.get(0), "The page has headings, but none of level one.");
        else if (!one) page.review(page.page().body(), "The page has no headings. Does it need one?");
    }
}
