package org.legible.checker.rule.name;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Buttons have a name",
        wcag = "4.1.2",
        act = "97a4e1",
        technique = "H91, ARIA14",
        affects = "People who use screen readers or voice control",
        why = "A button without a name is read as \"button\": nobody can tell what it does.",
        fix = "Write text in the button, or give it an aria-label.",
        good = "<button>Search</button>",
        bad = "<button></button>")
final class ButtonName implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement button : page.withRole("button")) {
            boolean image = button.is("input") && button.attr("type").equalsIgnoreCase("image");
            if (image || button.is("summary")) continue;
            String name = page.name(button);
            if (name.isEmpty()) page.failed(button, "This button has no name.");
            else if (name.codePoints().allMatch(ButtonName::sign))
                page.review(
                        button,
                        "The name of this button is a sign of an icon font. Does a screen reader say what it does?");
        }
    }

    /** Whether a letter means nothing outside its font: Unicode leaves some to whoever uses them. */
    private static boolean sign(int letter) {
        return Character.getType(letter) == Character.PRIVATE_USE || Character.isWhitespace(letter);
    }
}
