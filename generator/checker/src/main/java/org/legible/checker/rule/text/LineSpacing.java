package org.legible.checker.rule.text;

import java.util.Locale;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Passage;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Lines of text stand apart",
        wcag = "1.4.8",
        technique = "C21",
        scope = Facts.Scope.ADVICE,
        affects = "People with dyslexia or low vision",
        why = "Lines that nearly touch are read twice, or missed.",
        fix = "Set line-height to about 1.5.",
        good =
                "<p style='line-height:1.5'>Lines of text that stand close to each other are hard to follow for people with dyslexia or low vision. They lose their place, and read one line twice or leave out another. They give up before the end, although the words are plain.</p>",
        bad =
                "<p style='line-height:90%'>Lines of text that stand close to each other are hard to follow for people with dyslexia or low vision. They lose their place, and read one line twice or leave out another. They give up before the end, although the words are plain.</p>")
final class LineSpacing implements Rule {

    /** Less than any browser gives by itself. */
    private static final double CLOSEST = 1.1;

    /** As much text as surely fills a second line. */
    private static final int TWO_LINES = 150;

    @Override
    public void check(Inspection page) {
        if (!page.styles().sheets().complete()) return;
        for (Passage passage : page.passages()) {
            PageElement e = passage.element();
            if (passage.text().length() < TWO_LINES) continue;
            ComputedStyle style = page.style(e);
            double ratio = style.lineHeight().orElse(0);
            boolean breaks = style.is(Property.WHITE_SPACE, "normal");
            if (ratio > 0.3 && ratio < CLOSEST && breaks)
                page.failed(
                        e,
                        String.format(
                                Locale.ROOT, "The lines of this text are %.1f times as high as its letters.", ratio));
        }
    }
}
