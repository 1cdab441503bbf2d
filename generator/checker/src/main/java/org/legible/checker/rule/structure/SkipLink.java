package org.legible.checker.rule.structure;

import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The first link skips to the content",
        wcag = "2.4.1",
        technique = "G1",
        scope = Facts.Scope.REPORT,
        affects = "People who use the keyboard, a switch or a screen reader",
        why = "They must pass through the header on every page.",
        fix = "Begin the body with a link to the main part, as in <a href=\"#main\">Skip to content</a>.",
        good = """
                <a href="#main">Skip to content</a><header><a href="/">Home</a></header><main id="main" tabindex="-1"><h1>Report</h1></main>""",
        bad = """
                <header><a href="/">Home</a></header><main id="main"><h1>Report</h1></main>""")
final class SkipLink implements Rule {

    @Override
    public void check(Inspection page) {
        if (page.focus().stops().isEmpty()) return;
        PageElement link = page.focus().stops().get(0);
        String href = link.attr("href");
        if (!link.is("a") || !href.startsWith("#") || href.length() < 2) {
            page.failed(link, "The first thing that the keyboard reaches is no link to the content.");
        } else if (page.page().byId(Href.of(href).fragment()).isEmpty()) {
            page.failed(link, "The skip link leads to \"" + href + "\", which is not on the page.");
        }
    }
}
