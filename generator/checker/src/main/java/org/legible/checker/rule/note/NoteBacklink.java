package org.legible.checker.rule.note;

import java.util.HashMap;
import java.util.Map;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Ways back from notes have names of their own",
        wcag = "2.4.4",
        technique = "DPUB-ARIA",
        scope = Facts.Scope.REPORT,
        affects = "People who use screen readers or voice control",
        why = "An arrow is read as \"leftwards arrow with hook\", and every one sounds the same.",
        fix = "Write where the link leads back to, as in \"Back to paragraph 12\".",
        good = """
                <a href="#p" role="doc-backlink">Back to paragraph 12</a><p id="p">A</p>""",
        bad = """
                <a href="#p" role="doc-backlink">↩</a><p id="p">A</p>""")
final class NoteBacklink implements Rule {

    @Override
    public void check(Inspection page) {
        Map<String, String> seen = new HashMap<>();
        for (PageElement link : page.withRole("doc-backlink")) {
            String name = page.name(link);
            if (!Texts.hasWord(name)) page.failed(link, "This way back from a note has no words.");
            else if (!link.attr("href").equals(seen.computeIfAbsent(Texts.lower(name), n -> link.attr("href")))) {
                page.failed(link, "Another way back has the name \"" + Texts.brief(name) + "\" already.");
            }
        }
    }
}
