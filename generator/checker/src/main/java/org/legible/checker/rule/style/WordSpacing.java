package org.legible.checker.rule.style;

import org.legible.checker.css.Property;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Readers can widen word spacing",
        wcag = "1.4.12",
        act = "9e45ec",
        technique = "C36",
        affects = "People with dyslexia or low vision, who set their own spacing",
        why = "An important value in a style attribute cannot be overridden, so words stay too close.",
        fix = "Remove !important, or set at least 0.16em.",
        good = "<p style=\"word-spacing: 0.2em !important\">Some text</p>",
        bad = "<p style=\"word-spacing: 0.1em !important\">Some text</p>")
final class WordSpacing implements Rule {

    @Override
    public void check(Inspection page) {
        Spacing.check(page, "word-spacing", Property.WORD_SPACING, 0.16);
    }
}
