package org.legible.checker.rule.structure;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The content of the page begins with a heading",
        wcag = "2.4.1",
        act = "047fe0",
        technique = "H69",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers, who move by headings",
        why = "They jump from heading to heading; without one here they go through the header and menus of every page.",
        fix = "Begin the content with a heading.",
        good = "<main><h1>Report</h1><p>Text</p></main>",
        bad = "<div><a href=\"other.html\">All reports</a></div><p>Words that stand here alone.</p>")
final class BypassHeading implements Rule {

    @Override
    public void check(Inspection page) {
        Repeated repeated = page.once(Repeated.class, Repeated::of);
        if (repeated.nothing() || repeated.unknown() || Bypass.heading(page, repeated)) return;
        page.failed(page.page().body(), "No heading stands at the beginning of what is new on this page.");
    }
}
