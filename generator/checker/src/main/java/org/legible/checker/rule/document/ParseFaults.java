package org.legible.checker.rule.document;

import org.jsoup.parser.ParseError;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Tags are written as browsers understand them",
        wcag = "4.1.2",
        technique = "H94, H74",
        scope = Facts.Scope.ADVICE,
        affects = "People who use assistive technology",
        why = "Browsers repair a broken tag by dropping a part of it, and what they drop may be the "
                + "name or role of an element.",
        fix = "Mend the tag.",
        good = "<p class=\"a\">One</p>",
        bad = """
                <p class="a" class="b">One</p>""")
final class ParseFaults implements Rule {

    @Override
    public void check(Inspection page) {
        boolean open = false;
        for (ParseError error : page.page().parseErrors()) {
            String fault = error.getErrorMessage();
            if (fault.contains("duplicate attribute")) {
                page.failed(
                        at(page, error.getPosition()), "A tag holds the same attribute twice; the second is ignored.");
            } else if (!open && fault.contains("cannot be self-closing")) {
                open = true;
                report(page, at(page, error.getPosition()));
            }
        }
    }

    /** One such tag a page: whatever wrote it wrote the others too. */
    private static void report(Inspection page, PageElement e) {
        page.failed(
                e,
                "The slash at the end of this " + e + " tag does not close it in HTML: what follows stands inside it.",
                "Write <" + e.tag() + "></" + e.tag() + ">.");
    }

    /** The last element that begins before the place where the parser stood. */
    private static PageElement at(Inspection page, int position) {
        PageElement last = page.page().root();
        for (PageElement e : page.elements()) {
            int start = e.element().sourceRange().startPos();
            if (e.element().sourceRange().isTracked()
                    && start < position
                    && start >= last.element().sourceRange().startPos()) last = e;
        }
        return last;
    }
}
