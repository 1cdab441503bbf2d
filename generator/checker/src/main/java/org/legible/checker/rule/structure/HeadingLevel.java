package org.legible.checker.rule.structure;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;

/** The levels of headings. */
final class HeadingLevel {

    /** The level of a heading: what aria-level says, else its element, else 2. */
    public static int level(PageElement heading) {
        String level = heading.attr("aria-level").strip();
        if (!level.isEmpty() && level.length() <= 2 && Texts.digits(level) && Integer.parseInt(level) > 0)
            return Integer.parseInt(level);
        boolean numbered = heading.is("h1", "h2", "h3", "h4", "h5", "h6");
        return numbered ? heading.tag().charAt(1) - '0' : 2;
    }
}
