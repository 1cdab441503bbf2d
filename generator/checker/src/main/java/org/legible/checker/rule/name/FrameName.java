package org.legible.checker.rule.name;

import org.legible.checker.accessibility.Focus;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Frames have a name",
        wcag = "4.1.2",
        act = "cae760",
        technique = "H64",
        affects = "People who use screen readers",
        why = "Without a name a reader must enter the frame to learn what it holds.",
        fix = "Say what the frame holds in its title attribute.",
        good = """
                <iframe src="map.html" title="Map of the authority"></iframe>""",
        bad = "<iframe src=\"map.html\"></iframe>")
final class FrameName implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement frame : page.html("iframe")) {
            boolean skipped = Focus.tabIndex(frame).orElse(0) < 0;
            if (page.exposed(frame)
                    && !skipped
                    && !page.accessibility().presentational(frame)
                    && page.name(frame).isEmpty()) {
                page.failed(frame, "This frame has no title.");
            }
        }
    }
}
