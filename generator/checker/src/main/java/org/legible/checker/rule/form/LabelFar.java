package org.legible.checker.rule.form;

import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.text.LineWidth;

@Facts(
        title = "A label stands beside its field",
        wcag = "1.3.1",
        technique = "G162",
        scope = Facts.Scope.ADVICE,
        affects = "People who enlarge the page, and see only a part of it at a time",
        why = "Label and field are never on the screen together.",
        fix = "Put the label above the field, or right beside it.",
        good = "<p><label for='a'>Country</label> <input id='a'></p>",
        bad =
                "<p style='overflow:hidden'><label for='a' style='float:left'>Country</label> <input id='a' style='float:right'></p>")
final class LabelFar implements Rule {

    /** A longer label may reach to its field by itself. */
    private static final int LONGEST = 40;

    @Override
    public void check(Inspection page) {
        for (PageElement label : page.html("label")) {
            PageElement field = page.page().byId(label, label.attr("for")).orElse(null);
            boolean apart = field != null
                    && field.parent() == label.parent()
                    && page.visible(field)
                    && page.style(label).is(Property.FLOAT, "left")
                    && page.style(field).is(Property.FLOAT, "right")
                    && page.style(field).is(Property.WIDTH, "auto")
                    && !label.longerThan(LONGEST);
            if (apart && !LineWidth.bounded(page, label.parent()))
                page.failed(
                        label,
                        "This label stands at the left edge, and its field at the right edge of a line as wide as the window.");
        }
    }
}
