package org.legible.checker.rule.note;

import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Notes are referred to by links that say what they are",
        wcag = "1.3.1",
        technique = "DPUB-ARIA",
        warning = true,
        scope = Facts.Scope.REPORT,
        affects = "People who use screen readers",
        why = "A bare number in the text is read as part of the sentence.",
        fix = "Link the note with role=\"doc-noteref\" and a name such as \"note 3\".",
        good = """
                <p>Text <a href="#note-1" role="doc-noteref" aria-label="note 1">[1]</a>, see <a href="#note-1">note 1</a></p><section role="doc-endnotes"><h2>Notes</h2><ol><li id="note-1">A</li></ol></section>""",
        bad = """
                <p>Text <a href="#note-1">1</a></p><section role="doc-endnotes"><h2>Notes</h2><ol><li id="note-1">A</li></ol></section>""")
final class NoteReference implements Rule {

    // "See note 3" says in words what it leads to.
    private static final Pattern MARK = Pattern.compile("\\[(note )?\\d+\\]|\\d+");

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.html("a")) {
            String href = link.attr("href");
            boolean leads = href.startsWith("#note-") || href.startsWith("#fn") || href.startsWith("#footnote");
            if (leads && MARK.matcher(link.text()).matches() && !page.role(link).equals("doc-noteref"))
                page.failed(link, "This reference to a note is not marked as one.");
        }
    }
}
