package org.legible.checker.rule.largeprint;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Headings are no larger than they need to be",
        technique = "W3C low vision task force",
        warning = true,
        scope = Facts.Scope.LARGE_PRINT,
        affects = "People with low vision",
        why = "Headings that grow with the text break into single words on a line.",
        fix = "Set headings to at most 1.25 times the size of the text; set them apart by weight and space.",
        good = "<style>body { font-size: 24px } h1 { font-size: 1.25em }</style><h1>Report</h1>",
        bad = "<style>body { font-size: 24px } h1 { font-size: 2em }</style><h1>Report</h1>")
final class LargePrintHeadings implements Rule {

    @Override
    public void check(Inspection page) {
        double body = page.styles().of(page.page().body()).fontSize();
        for (PageElement heading : page.withRole("heading")) {
            double size = page.style(heading).fontSize();
            if (size > body * 1.26)
                page.failed(
                        heading,
                        "This heading is " + LargePrint.points(size) + " point, more than 1.25 times the text.");
        }
    }
}
