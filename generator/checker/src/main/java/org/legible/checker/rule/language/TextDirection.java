package org.legible.checker.rule.language;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Text runs in the direction of its language. */
public final class TextDirection implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("text-direction")
            .title("Text runs in the direction of its language")
            .wcag("1.3.2")
            .technique("H34, H56")
            .affects("Everyone who reads the language")
            .why("Punctuation and numbers jump to the wrong end of the line.")
            .fix("Correct the dir attribute.")
            .good("""
                    <p dir="ltr">Electronic visa</p>""")
            .bad("""
                    <p dir="rtl">Electronic visa</p>""")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.page().elements()) {
            String direction = Words.lower(e.attr("dir").strip());
            if (!direction.equals("rtl") && !direction.equals("ltr")) continue;
            String text = e.text();
            long right = text.chars().filter(TextDirection::fromRight).count();
            long left = text.chars()
                    .filter(c -> Character.isLetter(c) && !fromRight(c))
                    .count();
            boolean wrong = direction.equals("rtl") ? left > 3 && right == 0 : right > 3 && left == 0;
            if (wrong && page.exposed(e))
                page.failed(
                        e,
                        "This text is marked as running "
                                + (direction.equals("rtl") ? "from right to left" : "from left to right")
                                + ", but its letters run the other way.");
        }
    }

    private static boolean fromRight(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
