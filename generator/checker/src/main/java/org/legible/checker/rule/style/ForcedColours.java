package org.legible.checker.rule.style;

import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Readers' own colours are left to them",
        warning = true,
        scope = Facts.Scope.REPORT,
        affects = "People who need colours of their own",
        why = "forced-color-adjust: none keeps the page's colours where the reader has replaced all others.",
        fix = "Remove it, except on samples of colours, marked with data-swatch.",
        bad = "<style>p { forced-color-adjust: none }</style><p>Text</p>")
final class ForcedColours implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.elements()) {
            boolean own = page.style(e).is(Property.FORCED_COLOR_ADJUST, "none");
            boolean parents = e.parent() != null && page.style(e.parent()).is(Property.FORCED_COLOR_ADJUST, "none");
            if (own && !parents && !e.has("data-swatch"))
                page.failed(e, "A style sheet keeps its colours here where readers ask for their own.");
        }
    }
}
