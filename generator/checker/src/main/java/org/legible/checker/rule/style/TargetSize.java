package org.legible.checker.rule.style;

import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Links and buttons are large enough to hit. */
public final class TargetSize implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("target-size")
            .title("Links and buttons are large enough to hit")
            .wcag("2.5.8")
            .technique("C42")
            .affects("People whose hands shake, and everyone on a phone")
            .why("A tap meets the neighbour.")
            .fix("Give controls at least 24 by 24 pixels, or space around them.")
            .good("""
                    <p>Read the <a href="a.html">annual report</a>.</p>""")
            .bad("""
                    <div><a href="a.html">a</a> <a href="b.html">b</a> <a href="c.html">c</a></div>""")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        PageElement before = null;
        int row = 0;
        for (PageElement link : page.withRole("link")) {
            boolean tiny = link.text().length() <= 2
                    && !link.text().isEmpty()
                    && page.visible(link)
                    && page.styles().of(link).is(Property.DISPLAY, "inline")
                    && page.styles().of(link).is(Property.PADDING, "0");
            boolean beside = before != null && before.parent() == link.parent();
            row = tiny && beside ? row + 1 : tiny ? 1 : 0;
            if (row == 3) page.review(link, "Can these links be hit? They are small and close to each other.");
            before = tiny ? link : null;
        }
    }
}
