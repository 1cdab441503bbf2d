package org.legible.checker.rule.note;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Notes are items of a list",
        wcag = "1.3.1",
        technique = "DPUB-ARIA 1.1",
        scope = Facts.Scope.REPORT,
        affects = "People who use screen readers",
        why = "doc-endnote and doc-biblioentry are deprecated: an item with such a role is no list item any more.",
        fix = "Write the notes as an ordered list in a section with role=\"doc-endnotes\" and a heading.",
        good = """
                <section role="doc-endnotes"><h2>Notes</h2><ol><li id="note-1">A</li></ol></section>""",
        bad = """
                <section role="doc-endnotes"><h2>Notes</h2><ol><li id="note-1" role="doc-endnote">A</li></ol></section>""")
final class NoteRole implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("role")) {
            if (!e.has("role")) continue;
            List<String> roles = Texts.split(Texts.lower(e.attr("role")));
            if (roles.contains("doc-endnote") || roles.contains("doc-biblioentry"))
                page.failed(e, "The role " + e.attr("role") + " is deprecated.");
            if (!roles.contains("doc-endnotes")) continue;
            boolean list = false;
            boolean heading = false;
            for (PageElement inner : page.allInside(e)) {
                list |= inner.is("ol");
                heading |= page.role(inner).equals("heading");
            }
            if (!list) page.failed(e, "These notes are not an ordered list.");
            if (!heading) page.failed(e, "These notes have no heading.");
        }
    }
}
