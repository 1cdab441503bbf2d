package org.legible.checker.rule.aria;

import java.util.Optional;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.FrameContent;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "What is hidden from screen readers cannot be reached with the keyboard",
        wcag = {"1.3.1", "4.1.2"},
        act = "6cfa84",
        affects = "People who use screen readers with a keyboard",
        why = "The Tab key stops at something that is not announced.",
        fix = "Remove aria-hidden, or take the control out of the tab order.",
        good = "<div aria-hidden=\"true\"><p>*</p></div>",
        bad = """
                <div aria-hidden="true"><a href="a.html">Report</a></div>""")
final class HiddenFocus implements Rule {

    private static final Pattern LISTENS = Pattern.compile("[\"'`]focus(in)?[\"'`]|onfocus|\\.focus\\(");

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("aria-hidden")) {
            boolean top = e.attr("aria-hidden").equalsIgnoreCase("true")
                    && !(e.parent() != null && page.accessibility().ariaHidden(e.parent()));
            if (!top) continue;
            for (PageElement inner : page.withAllInside(e)) {
                if (!page.focus().tabbable(inner)) continue;
                boolean frame = inner.is("iframe");
                Optional<Boolean> held = frame ? FrameContent.reached(page, inner) : Optional.of(true);
                if (held.isPresent() && !held.get()) continue;
                report(page, e, inner, held.isEmpty());
                break;
            }
        }
    }

    private static void report(Inspection page, PageElement e, PageElement inner, boolean unknown) {
        if (unknown) {
            page.review(e, "Does the frame that is hidden here hold anything that the keyboard reaches?");
        } else if (!page.styles().sheets().complete() && inner != e) {
            page.review(e, "Is this hidden from everyone? The style sheets that would say so are not all at hand.");
        } else if (inner.has("onfocus") || inner.has("onfocusin") || moved(page)) {
            page.review(e, "Something inside can be reached with the keyboard; its script may move the focus away.");
        } else {
            page.failed(e, "This is hidden from screen readers, but the keyboard reaches " + inner + " in it.");
        }
    }

    /** Whether a script in the page waits for the focus: it may send the reader on, as guards around dialogs do. */
    private static boolean moved(Inspection page) {
        return page.html("script").stream()
                .anyMatch(s -> LISTENS.matcher(s.element().data()).find());
    }
}
