package org.legible.checker.rule.style;

import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Text grows when readers enlarge it",
        wcag = "1.4.4",
        technique = "C28, F69",
        affects = "People with low vision",
        why = "Text and boxes with sizes in pixels may overlap when only the text is enlarged.",
        fix = "Use rem or em for the size of text and of what holds it.",
        good = "<p style=\"height:2em\">Text</p>",
        bad = """
                <p style="height:20px">Text that goes on for longer than one line of the page, and cannot grow in a box that does not grow with it, at whatever size its readers may have chosen for it.</p>""")
final class TextUnits implements Rule {

    @Override
    public void check(Inspection page) {
        int asked = 0;
        for (PageElement e : page.elements()) {
            ComputedStyle style = page.style(e);
            boolean fixed = e.hasOwnText()
                    && style.px(Property.HEIGHT, "px", "pt").orElse(0) > 1
                    && !style.is(Property.DISPLAY, "inline");
            if (!fixed || e.is("button", "input", "a", "svg") || e.text().length() < 20 || !page.visible(e)) continue;
            if (asked++ < 5) page.review(e, "Can this text be read when it is enlarged? Its box has a fixed height.");
        }
    }
}
