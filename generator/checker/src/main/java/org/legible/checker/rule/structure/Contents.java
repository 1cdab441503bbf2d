package org.legible.checker.rule.structure;

import java.util.Optional;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/** Links of a page to its own headings, as in a list of contents. */
public final class Contents {

    /** How far into a section its heading is looked for. */
    private static final int NEAR = 12;

    private Contents() {}

    /** The heading of this page to which a link leads: the one that bears the id, or that opens what bears it. */
    public static Optional<PageElement> heading(Inspection page, PageElement link) {
        String href = link.attr("href").strip();
        if (!href.startsWith("#") || href.length() < 2) return Optional.empty();
        return page.page().byId(Href.of(href).fragment()).flatMap(target -> opening(page, target));
    }

    /** Whether a link names the very heading to which it leads, word for word: then no words could say better where it leads. */
    public static boolean namesItsHeading(Inspection page, PageElement link) {
        String name = Texts.collapse(page.name(link));
        return heading(page, link)
                .filter(heading ->
                        !name.isEmpty() && Texts.collapse(page.name(heading)).equals(name))
                .isPresent();
    }

    private static Optional<PageElement> opening(Inspection page, PageElement target) {
        int last = Math.min(target.lastIndex(), target.index() + NEAR);
        for (int i = target.index(); i <= last; i++) {
            PageElement e = page.elements().get(i);
            if (page.role(e).equals("heading")) return Optional.of(e);
        }
        return Optional.empty();
    }
}
