package org.legible.checker.rule.safety;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page does not tell other sites where readers come from",
        scope = Facts.Scope.REPORT,
        affects = "Young people and everyone who may be watched",
        why = "Sites that the page links to learn which report was read.",
        fix = "Add <meta name=\"referrer\" content=\"no-referrer\">.",
        good = """
                <!DOCTYPE html><html lang="en"><head><meta name="referrer" content="no-referrer"><title>A</title></head><body><p>A</p></body></html>""",
        bad = "<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head><body><p>A</p></body></html>")
final class Referrer implements Rule {

    @Override
    public void check(Inspection page) {
        boolean told = page.html("meta").stream()
                .anyMatch(m -> m.attr("name").equalsIgnoreCase("referrer")
                        && m.attr("content").strip().equalsIgnoreCase("no-referrer"));
        if (!told) page.failed(page.page().root(), "The page lets browsers tell other sites where readers come from.");
    }
}
