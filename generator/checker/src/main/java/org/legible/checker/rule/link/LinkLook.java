package org.legible.checker.rule.link;

import java.util.Optional;
import org.legible.checker.css.Borders;
import org.legible.checker.css.Colour;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** Whether a link in a sentence looks like one. */
final class LinkLook {

    /** Whether nothing but its colour may show that this is a link. */
    static boolean plain(Inspection page, PageElement link, PageElement block) {
        ComputedStyle own = page.style(link);
        ComputedStyle around = page.style(block);
        boolean lined = !own.is(Property.TEXT_DECORATION_LINE, "none") || Borders.BOTTOM.shown(own);
        boolean inner = link.children().stream()
                .anyMatch(c -> !page.style(c).is(Property.TEXT_DECORATION_LINE, "none")
                        || c.is("img", "svg")
                        || whole(c, link) && shaped(page.style(c), around));
        return !lined
                && !shaped(own, around)
                && !inner
                && page.styles().pseudo(link, "after").isEmpty()
                && page.styles().pseudo(link, "before").isEmpty();
    }

    /** Whether an element holds all words of a link. What shows code looks as it does in and out of links. */
    private static boolean whole(PageElement e, PageElement link) {
        return !e.is("code", "kbd", "samp", "tt") && e.text().equals(link.text());
    }

    private static boolean shaped(ComputedStyle own, ComputedStyle around) {
        return own.bold() != around.bold()
                || !own.get(Property.FONT_STYLE).equals(around.get(Property.FONT_STYLE))
                || !own.get(Property.BACKGROUND_COLOR).equals("transparent")
                || !own.is(Property.BACKGROUND_IMAGE, "none")
                || !own.is(Property.BOX_SHADOW, "none")
                || own.fontSize() != around.fontSize();
    }

    static void fault(Inspection page, PageElement link, PageElement block) {
        ComputedStyle own = page.style(link);
        ComputedStyle around = page.style(block);
        Optional<Colour> front = own.colour(Property.COLOR);
        Optional<Colour> text = around.colour(Property.COLOR);
        if (front.isEmpty() || text.isEmpty()) return;
        boolean apart = front.get().contrast(text.get()) >= 3;
        if (apart || !page.styles().sheets().complete())
            page.review(link, "Only its colour shows that this is a link. Does more show it under pointer and focus?");
        else if (!own.get(Property.FONT_WEIGHT).equals(around.get(Property.FONT_WEIGHT)))
            page.review(link, "Do a slight difference of colour and one of weight show that this is a link?");
        else if (front.get().equals(text.get()))
            page.failed(link, "Nothing shows that this is a link: it looks like the words around it.");
        else page.failed(link, "Nothing but a slight difference of colour shows that this is a link.");
    }
}
