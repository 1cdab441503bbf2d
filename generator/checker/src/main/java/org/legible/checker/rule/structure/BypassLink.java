package org.legible.checker.rule.structure;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "A link near the top leads to the content",
        wcag = "2.4.1",
        act = "ye5d6e",
        technique = "G1, G123, G124",
        scope = Facts.Scope.ADVICE,
        affects = "People who use the keyboard",
        why = "They go through every link of the header on every page.",
        fix = "Add a skip link that leads to where the content begins.",
        good = """
                <a href="#main">Skip to content</a><main id="main"><h1>Report</h1></main>""",
        bad = "<div><a href=\"other.html\">All reports</a></div><p>Words that stand here alone.</p>")
final class BypassLink implements Rule {

    @Override
    public void check(Inspection page) {
        Repeated repeated = page.once(Repeated.class, Repeated::of);
        if (repeated.nothing() || repeated.unknown() || Bypass.link(page, repeated)) return;
        boolean scripted = page.elements().stream().anyMatch(e -> e.has("onclick") || e.is("script"));
        if (scripted)
            page.review(page.page().body(), "No link seen here leads to where the content of this page begins.");
        else page.failed(page.page().body(), "No link leads to where the content of this page begins.");
    }
}
