package org.legible.checker.rule.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Paragraph numbers are text, and have addresses",
        wcag = "1.3.1",
        scope = Facts.Scope.REPORT,
        affects = "Everyone who cites a paragraph, and people who use screen readers",
        why = "Numbers that a style sheet makes are not found by search, not copied, and not always spoken.",
        fix = "Write the number into the paragraph, and give it an id such as paragraph-27.",
        good = "<p id=\"paragraph-27\">27. The authority knows its children.</p>",
        bad = "<p id=\"paragraph-27\">The authority knows its children.</p>")
final class ParagraphNumber implements Rule {

    private static final Pattern ID = Pattern.compile("(?:[a-z0-9-]+-)?paragraph-([0-9]+(?:\\.[0-9]+)*[a-z]?)");

    /** The number of a paragraph stands at its beginning: mostly so much of it is enough. */
    private static final int OPENING = 40;

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.elements()) {
            if (e.id().isEmpty()) continue;
            Matcher id = ID.matcher(e.id());
            if (!id.matches()) continue;
            if (e.is("li") && e.parent() != null && e.parent().is("ol") && Markers.shown(page, e))
                page.failed(e, "The number of this paragraph is made by the list, not written.");
            else if (!e.opening(OPENING).contains(id.group(1)) && !e.text().contains(id.group(1)))
                page.failed(e, "This paragraph does not hold its number " + id.group(1) + " as text.");
        }
    }
}
