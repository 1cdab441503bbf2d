package org.legible.checker.rule.aria;

import org.legible.checker.accessibility.RoleFacts;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.FrameContent;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Controls do not hold other controls",
        wcag = "4.1.2",
        act = "307n5z",
        affects = "People who use screen readers",
        why = "What stands inside this role is not exposed, so the inner control is reached but not announced.",
        fix = "Put the inner control beside the outer one.",
        good = "<button>Open</button> <a href=\"a.html\">Report</a>",
        bad = """
                <div role="button" tabindex="0">Open <a href="a.html">report</a></div>""")
final class PresentationalChildren implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.elements()) {
            boolean closed = page.accessibility()
                    .facts(e)
                    .map(RoleFacts::presentationalChildren)
                    .orElse(false);
            if (!closed || !page.exposed(e)) continue;
            for (PageElement inner : page.allInside(e)) {
                if (!page.focus().focusable(inner)) continue;
                boolean frame = inner.is("iframe") && !inner.has("tabindex");
                if (frame && !FrameContent.reached(page, inner).orElse(false)) continue;
                page.failed(
                        e, "This " + page.role(e) + " holds " + inner + ", which can be focused but is not announced.");
                break;
            }
        }
    }
}
