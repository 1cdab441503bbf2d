package org.legible.checker.rule.text;

import java.util.regex.Pattern;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Only links are underlined",
        technique = "GOV.UK: underline only links",
        scope = Facts.Scope.ADVICE,
        affects = "Everyone, and people with learning disabilities most",
        why = "Underlined words look like a link, and nothing happens when they are followed.",
        fix = "Use strong for words that matter, and a heading for what heads a part.",
        good = "<p>Read the <a href='a.html'>annual report</a> now.</p>",
        bad = "<p>Read the <u>annual report</u> now.</p>")
final class Underlined implements Rule {

    private static final Pattern OTHER_LINES = Pattern.compile("dotted|dashed|wavy|double");

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.html("u")) {
            // A page may take the line away, and u also marks misspellings and proper names, which have no letters to
            // click.
            boolean line = page.style(e).is(Property.TEXT_DECORATION_LINE, "underline");
            if (!line || e.text().length() < 3 || !page.visible(e) || otherLines(page) || linked(page, e)) continue;
            page.failed(e, "\"" + Texts.brief(e.text()) + "\" is underlined as if it were a link.");
        }
    }

    /** Whether a sheet knows lines that no link has. */
    private static boolean otherLines(Inspection page) {
        return !page.styles().sheets().complete()
                || page.styles().sheets().texts().anyMatch(OTHER_LINES.asPredicate());
    }

    private static boolean linked(Inspection page, PageElement e) {
        for (PageElement up = e; up != null; up = up.parent())
            if (page.focus().focusable(up) || page.style(up).is(Property.CURSOR, "pointer")) return true;
        return e.element().selectFirst("a, button") != null;
    }
}
