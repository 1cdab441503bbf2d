package org.legible.checker.rule.structure;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Lists of terms hold terms and descriptions",
        wcag = "1.3.1",
        technique = "H40",
        affects = "People who use screen readers",
        why = "Screen readers announce a list of terms and what they mean, and readers do not hear which is which.",
        fix = "Put only dt and dd, or div elements with them, into a dl: each term a dt, followed by its dd. "
                + "For another kind of list use ul, and for an indent a style.",
        good = "<dl><dt>LA</dt><dd>Local authority</dd></dl>",
        bad = "<dl><p>LA</p></dl>")
final class DefinitionList implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.html("dt", "dd")) {
            PageElement parent = e.parent();
            boolean grouped = parent != null
                    && parent.is("div")
                    && parent.parent() != null
                    && parent.parent().is("dl");
            if (!grouped && (parent == null || !parent.is("dl")))
                page.failed(e, "This " + e.tag() + " stands outside a dl.");
        }
        for (PageElement e : page.html("dl")) {
            if (e.has("role")) continue;
            boolean terms = holds(e, "dt");
            if (terms != holds(e, "dd") && page.exposed(e))
                page.failed(
                        e,
                        terms
                                ? "This list of terms holds terms (dt) and no description (dd)."
                                : "This list of terms holds descriptions (dd) and no term (dt).");
            for (PageElement child : e.children()) {
                if (!child.is("dt", "dd", "div", "script", "template")
                        && page.exposed(child)
                        && !Silent.is(page, child)) page.failed(child, "This list of terms holds " + child + ".");
            }
        }
    }

    /** Whether a list holds such a part, itself or in a group; a description that opens on demand counts too. */
    private static boolean holds(PageElement list, String part) {
        return list.children().stream()
                .anyMatch(
                        e -> e.is(part) || e.is("div") && e.children().stream().anyMatch(inner -> inner.is(part)));
    }
}
