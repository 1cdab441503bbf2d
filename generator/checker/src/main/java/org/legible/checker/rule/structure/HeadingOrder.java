package org.legible.checker.rule.structure;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Heading levels do not skip",
        wcag = "1.3.1",
        technique = "G141",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers, who move by headings",
        why = "A missing level sounds like a missing part.",
        fix = "Use the next level down; change how it looks in the style sheet.",
        good = "<h1>Report</h1><h2>Findings</h2>",
        bad = "<h1>Report</h1><h3>Findings</h3>")
final class HeadingOrder implements Rule {

    @Override
    public void check(Inspection page) {
        int before = 0;
        for (PageElement heading : page.withRole("heading")) {
            int level = HeadingLevel.level(heading);
            if (before > 0 && level > before + 1) {
                page.failed(
                        heading,
                        "This heading has level " + level + ", but the one before it has level " + before + ".");
            }
            before = level;
        }
    }
}
