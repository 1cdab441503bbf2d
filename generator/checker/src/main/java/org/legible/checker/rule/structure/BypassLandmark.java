package org.legible.checker.rule.structure;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The content of the page lies in a landmark",
        wcag = "2.4.1",
        act = "b40fd1",
        technique = "ARIA11",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers, who jump to the main part",
        why =
                "They jump from landmark to landmark; without one here they go through the header and menus of every page.",
        fix = "Put the content into a main element.",
        good = "<main><h1>Report</h1><p>Text</p></main>",
        bad = "<div><a href=\"other.html\">All reports</a></div><p>Words that stand here alone.</p>")
final class BypassLandmark implements Rule {

    @Override
    public void check(Inspection page) {
        Repeated repeated = page.once(Repeated.class, Repeated::of);
        if (repeated.nothing() || repeated.unknown() || Bypass.landmark(page, repeated)) return;
        page.failed(page.page().body(), "What is new on this page lies in no landmark such as main.");
    }
}
