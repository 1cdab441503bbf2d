package org.legible.checker.rule.style;

import java.util.List;
import org.legible.checker.css.Declaration;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Style attributes leave colours alone",
        wcag = "1.4.8",
        technique = "C22, F24",
        scope = Facts.Scope.ADVICE,
        affects = "People who set their own colours",
        why = "A text colour without its background overrides half of what readers have chosen: it may vanish.",
        fix = "Set colours in the style sheet, text and background together.",
        good = "<p class=\"warning\">Text</p>",
        bad = "<p style=\"color:#00008b\">Text</p>")
final class InlineColour implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("style")) {
            if (!e.has("style") || !page.visible(e)) continue;
            List<String> names =
                    page.styles().inline(e).stream().map(Declaration::name).toList();
            boolean front = names.contains("color");
            boolean back = names.contains("background") || names.contains("background-color");
            if (front && !back && !e.text().isEmpty())
                page.failed(e, "A style attribute sets the colour of this text, but not of its background.");
        }
    }
}
