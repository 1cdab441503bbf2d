package org.legible.checker.rule.style;

import org.legible.checker.css.Property;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Readers can widen line spacing",
        wcag = "1.4.12",
        act = "78fd32",
        technique = "C36",
        affects = "People with dyslexia or low vision, who set their own spacing",
        why = "An important value in a style attribute cannot be overridden, so lines stay too close.",
        fix = "Remove !important, or set at least 1.5.",
        good = """
                <p style="max-width: 9em; line-height: 1.5 !important">Some text that goes on for more than one line.</p>""",
        bad = """
                <p style="max-width: 9em; line-height: 1.1 !important">Some text that goes on for more than one line.</p>""")
final class LineHeight implements Rule {

    @Override
    public void check(Inspection page) {
        Spacing.check(page, "line-height", Property.LINE_HEIGHT, 1.5);
    }
}
