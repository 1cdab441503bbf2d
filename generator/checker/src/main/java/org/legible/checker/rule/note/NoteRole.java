package org.legible.checker.rule.note;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Notes are items of a list. */
public final class NoteRole implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("note-role")
            .title("Notes are items of a list")
            .wcag("1.3.1")
            .technique("DPUB-ARIA 1.1")
            .scope(RuleFacts.Scope.REPORT)
            .affects("People who use screen readers")
            .why("doc-endnote and doc-biblioentry are deprecated: an item with such a role is no "
                    + "list item any more.")
            .fix("Write the notes as an ordered list in a section with role=\"doc-endnotes\" and a " + "heading.")
            .good("""
                    <section role="doc-endnotes"><h2>Notes</h2><ol><li id="note-1">A</li></ol></section>""")
            .bad("""
                    <section role="doc-endnotes"><h2>Notes</h2><ol><li id="note-1" role="doc-endnote">A</li></ol></section>""")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.page().having("role")) {
            if (!e.has("role")) continue;
            List<String> roles = Words.split(Words.lower(e.attr("role")));
            if (roles.contains("doc-endnote") || roles.contains("doc-biblioentry"))
                page.failed(e, "The role " + e.attr("role") + " is deprecated.");
            if (!roles.contains("doc-endnotes")) continue;
            boolean list = false;
            boolean heading = false;
            for (int i = e.index() + 1; i <= e.lastIndex(); i++) {
                PageElement inner = page.page().elements().get(i);
                list |= inner.is("ol");
                heading |= page.role(inner).equals("heading");
            }
            if (!list) page.failed(e, "These notes are not an ordered list.");
            if (!heading) page.failed(e, "These notes have no heading.");
        }
    }
}
