package org.legible.checker.rule.document;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page never reloads or moves on by itself",
        wcag = {"2.2.4", "3.2.5"},
        act = "bisz58",
        scope = Facts.Scope.ADVICE,
        affects = "People who read slowly or with assistive technology",
        why = "The page changes under the reader.",
        fix = "Remove the refresh; where a page has moved, redirect on the server.",
        good = "<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head><body><p>A</p></body></html>",
        bad = """
                <!DOCTYPE html><html lang="en"><head><title>A</title><meta http-equiv="refresh" content="80000"></head><body><p>A</p></body></html>""")
final class RefreshEver implements Rule {

    @Override
    public void check(Inspection page) {
        RefreshTime.first(page).ifPresent(found -> {
            if (found.seconds() > 0)
                page.failed(found.meta(), "The page reloads or moves on after " + found.seconds() + " seconds.");
        });
    }
}
