package org.legible.checker.rule.style;

import java.util.regex.Pattern;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Text fits into a narrow screen. */
public final class FixedWidth implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("fixed-width")
            .title("Text fits into a narrow screen")
            .wcag("1.4.10")
            .technique("C31, G225")
            .affects("People who enlarge the page, and people with small screens")
            .why("They must scroll sideways on every line.")
            .fix("Use max-width instead of width.")
            .good("""
                    <p style="max-width:900px">Text</p>""")
            .bad("""
                    <p style="width:900px">Text that goes on for a while.</p>""")
            .build();

    private static final Pattern FIXED = Pattern.compile(".*\\d(px|pt|in|cm|mm)");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.page().elements()) {
            if (!e.hasOwnText() && !e.is("div", "main", "section", "article")
                    || e.is("img", "table", "td", "th", "pre", "code")) continue;
            double wide = page.styles()
                    .once(e, FixedWidth.class, () -> width(page.styles().of(e, Environment.PLAIN.narrow())));
            if (wide > 400 && e.closest("table", "svg") == null && page.visible(e))
                page.review(e, "Does this fit into 320 pixels? It is " + Math.round(wide) + " wide.");
        }
    }

    /** The width that a narrow screen cannot change, 0 where it can. */
    private static double width(ComputedStyle narrow) {
        boolean yields = narrow.is(Property.DISPLAY, "inline", "none")
                || narrow.is(Property.POSITION, "absolute", "fixed")
                || narrow.px(Property.MAX_WIDTH).orElse(9999) <= 320
                || narrow.get(Property.MAX_WIDTH).endsWith("%");
        return yields ? 0 : Math.max(fixed(narrow, Property.WIDTH), fixed(narrow, Property.MIN_WIDTH));
    }

    private static double fixed(ComputedStyle style, Property property) {
        String value = style.get(property);
        if (value.equals("auto") || value.equals("0")) return 0;
        return FIXED.matcher(value).matches() ? style.px(property).orElse(0) : 0;
    }
}
