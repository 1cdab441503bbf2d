package org.legible.checker.rule.structure;

import org.legible.checker.page.PageElement;

/** The levels of headings. */
public final class Headings {

    private Headings() {}

    /** The level of a heading: what aria-level says, else its element, else 2. */
    public static int level(PageElement heading) {
        String level = heading.attr("aria-level").strip();
        if (level.matches("\\d{1,2}") && Integer.parseInt(level) > 0) return Integer.parseInt(level);
        boolean numbered = heading.tag().matches("h[1-6]");
        return numbered ? heading.tag().charAt(1) - '0' : 2;
    }
}
