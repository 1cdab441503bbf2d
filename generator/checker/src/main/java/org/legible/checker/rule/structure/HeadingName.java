package org.legible.checker.rule.structure;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Headings have text",
        wcag = {"1.3.1", "2.4.6"},
        act = "ffd0e9",
        technique = "H42",
        affects = "People who use screen readers, who move by headings",
        why = "An empty heading is announced as a part without a name.",
        fix = "Write the heading, or remove the element.",
        good = "<h1>Report</h1>",
        bad = "<h1></h1>")
final class HeadingName implements Rule {

    /** The id, and the attributes by which Alpine, Vue, Angular and Knockout write text into an element. */
    private static final List<String> FILLED = List.of(
            "id", "x-text", "x-html", "v-text", "v-html", "ng-bind", "ng-bind-html", "data-ng-bind", "data-bind");

    @Override
    public void check(Inspection page) {
        for (PageElement heading : page.withRole("heading")) {
            if (!page.name(heading).isEmpty()) continue;
            if (page.page().scripted() && filled(page, heading))
                page.review(heading, "Does a script write this heading? In the page it has no text.");
            else page.failed(heading, "This heading has no text.");
        }
    }

    /** Whether a script could mean the heading, or what stands in it: by its id, or by what its framework fills elements by. */
    private static boolean filled(Inspection page, PageElement heading) {
        return page.withAllInside(heading).stream()
                .anyMatch(inner -> FILLED.stream().anyMatch(inner::has));
    }
}
