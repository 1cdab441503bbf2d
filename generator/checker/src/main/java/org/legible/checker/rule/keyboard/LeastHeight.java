package org.legible.checker.rule.keyboard;

import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/** The least height that the text of a box can take, with narrow letters and no space between its parts. */
final class LeastHeight {

    private static final double NARROW = 0.38;

    /** The least width of some text on one line. */
    static double lineWidth(String text, double fontSize) {
        return text.length() * fontSize * NARROW;
    }

    static double of(Inspection page, PageElement box, double width) {
        double height = 0;
        for (PageElement e : page.withAllInside(box)) {
            ComputedStyle style = page.style(e);
            boolean block = !style.is(Property.DISPLAY, "inline", "none", "contents") || e == box;
            if (!block || !page.accessibility().rendered(e)) continue;
            double lines = Math.floor(inlineLetters(e, page) * style.fontSize() * NARROW / width);
            if (e != box && lines == 0 && e.hasOwnText()) lines = 1;
            height += lines * style.fontSize() * 1.1;
        }
        return height;
    }

    /** The letters that stand in the lines of a block itself. */
    private static int inlineLetters(PageElement block, Inspection page) {
        int letters = 0;
        for (PageNode node : block.content()) {
            if (node instanceof PageText run)
                letters += Texts.collapse(run.text()).length();
            else if (node instanceof PageElement e && page.style(e).is(Property.DISPLAY, "inline"))
                letters += e.text().length();
        }
        return letters;
    }
}
