package org.legible.checker.rule.document;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page does not reload or move on by itself",
        wcag = "2.2.1",
        act = "bc659a",
        technique = "G110, H76, F40, F41",
        affects = "People who read slowly or with assistive technology",
        why = "The page changes under the reader before they have finished.",
        fix = "Remove the refresh; where a page has moved, use 0 seconds or redirect on the server.",
        good = """
                <!DOCTYPE html><html lang="en"><head><title>A</title><meta http-equiv="refresh" content="0; url=b.html"></head><body><p>A</p></body></html>""",
        bad = """
                <!DOCTYPE html><html lang="en"><head><title>A</title><meta http-equiv="refresh" content="30"></head><body><p>A</p></body></html>""")
final class Refresh implements Rule {

    @Override
    public void check(Inspection page) {
        RefreshTime.first(page).ifPresent(found -> {
            boolean soon = found.seconds() > 0 && found.seconds() <= 72_000;
            if (soon) page.failed(found.meta(), "The page reloads or moves on after " + found.seconds() + " seconds.");
        });
    }
}
