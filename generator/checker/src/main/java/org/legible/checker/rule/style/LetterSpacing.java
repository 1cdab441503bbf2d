package org.legible.checker.rule.style;

import org.legible.checker.css.Property;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Readers can widen letter spacing",
        wcag = "1.4.12",
        act = "24afc2",
        technique = "C36",
        affects = "People with dyslexia or low vision, who set their own spacing",
        why = "An important value in a style attribute cannot be overridden, so letters stay too close.",
        fix = "Remove !important, or set at least 0.12em.",
        good = "<p style=\"letter-spacing: 0.15em !important\">Text</p>",
        bad = "<p style=\"letter-spacing: 0.05em !important\">Text</p>")
final class LetterSpacing implements Rule {

    @Override
    public void check(Inspection page) {
        Spacing.check(page, "letter-spacing", Property.LETTER_SPACING, 0.12);
    }
}
