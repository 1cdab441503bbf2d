package org.legible.checker.rule.name;

import java.util.List;
import java.util.Map;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

/** Gauges, progress bars, items of trees and dialogs have a name, which ARIA 1.2 asks of their roles. */
@Facts(
        title = "Gauges, progress bars, items of trees and dialogs have a name",
        wcag = "4.1.2",
        technique = "ARIA14",
        affects = "People who use screen readers",
        why = "A value such as \"40%\" says nothing if nobody knows what it is a part of.",
        fix = "Write what it is about in an aria-label, or name the element that says it in aria-labelledby.",
        good = """
                <div role="progressbar" aria-label="Upload" aria-valuenow="40"></div>""",
        bad = """
                <div role="progressbar" aria-valuenow="40"></div>""")
final class WidgetName implements Rule {

    private static final Map<String, String> VALUES =
            Map.of("meter", "gauge", "progressbar", "progress bar", "treeitem", "item of a tree");

    @Override
    public void check(Inspection page) {
        VALUES.forEach((role, spoken) -> {
            for (PageElement e : page.withRole(role))
                if (nameless(page, e)) page.failed(e, "This " + spoken + " has no name.");
        });
        for (String role : List.of("dialog", "alertdialog")) {
            for (PageElement e : page.withRole(role)) {
                // A dialog that opens on its own heading can be understood without a name.
                if (nameless(page, e))
                    page.review(e, "This dialog has no name. Is it clear what it is about when it opens?");
            }
        }
    }

    private static boolean nameless(Inspection page, PageElement e) {
        return page.exposed(e) && page.name(e).isEmpty();
    }
}
