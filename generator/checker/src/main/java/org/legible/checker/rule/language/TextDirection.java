package org.legible.checker.rule.language;

import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Passage;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Text runs in the direction of its language",
        wcag = "1.3.2",
        technique = "H34, H56",
        affects = "Everyone who reads the language",
        why = "Punctuation and numbers jump to the wrong end of the line.",
        fix = "Correct the dir attribute.",
        good = "<p dir=\"ltr\">Electronic visa</p>",
        bad = "<p dir=\"rtl\">Electronic visa</p>")
final class TextDirection implements Rule {

    /** The first block of Unicode that runs from the right. */
    private static final char HEBREW = 0x590;

    /** Stands for bytes that are no letter in the encoding of the page. */
    private static final char LOST = '\uFFFD';

    /** Letters of a sentence; a word or two in a list of languages need no direction. */
    private static final long LEAST = 15;

    /** Where Hebrew begins in Unicode; no letter before it runs from the right. */
    private static final int FIRST_FROM_RIGHT = 0x590;

    @Override
    public void check(Inspection page) {
        for (Passage passage : page.passages()) undirected(page, passage.element());
        for (PageElement e : page.having("dir")) {
            String direction = Texts.lower(e.attr("dir").strip());
            if (!direction.equals("rtl") && !direction.equals("ltr")) continue;
            String text = e.text();
            long right = text.chars().filter(TextDirection::fromRight).count();
            long left = text.chars()
                    .filter(c -> Character.isLetter(c) && !fromRight(c))
                    .count();
            boolean wrong = direction.equals("rtl") ? left > 3 && right == 0 : right > 3 && left == 0;
            // A name alone reads the same; letters that were lost when the page was decoded may have run either way.
            boolean sure = text.indexOf(' ') > 0 && text.indexOf(LOST) < 0;
            if (wrong && sure && page.exposed(e))
                page.failed(
                        e,
                        "This text is marked as running "
                                + (direction.equals("rtl") ? "from right to left" : "from left to right")
                                + ", but its letters run the other way.");
        }
    }

    /** A block in letters from the right that nothing gives its direction: its lines begin, and its marks stand, on the wrong side. */
    private static void undirected(Inspection page, PageElement e) {
        String text = e.ownText();
        if (fromLeft(text) || e.has("dir") || !page.style(e).is(Property.DISPLAY, "block", "list-item", "table-cell"))
            return;
        long right = text.chars().filter(TextDirection::fromRight).count();
        long letters = text.chars().filter(Character::isLetter).count();
        if (right < LEAST || right * 10 < letters * 9) return;
        boolean directed = !page.style(e).is(Property.DIRECTION, "ltr") || ancestorsDirect(e);
        if (!directed && page.styles().sheets().complete())
            page.failed(
                    e, "This text runs from right to left, and nothing says so.", "Write dir=\"rtl\" on the element.");
    }

    /** Whether no character runs from the right: asked of every text, before anything that costs more. */
    private static boolean fromLeft(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= HEBREW && fromRight(text.charAt(i))) return false;
        return true;
    }

    private static boolean ancestorsDirect(PageElement e) {
        return e.outwards()
                .anyMatch(up -> up.has("dir") && !up.attr("dir").strip().equalsIgnoreCase("ltr"));
    }

    private static boolean fromRight(int c) {
        if (c < FIRST_FROM_RIGHT) return false;
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
