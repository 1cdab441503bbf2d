package org.legible.checker.rule.document;

import java.util.Optional;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page has a title",
        wcag = "2.4.2",
        act = "2779a5",
        technique = "H25",
        affects = "Everyone with several pages open, and people who use screen readers most",
        why = "The title is the first thing that is read, and the name in tabs, history and search results.",
        fix = "Write a title element in the head that names the page and the site.",
        good = """
                <!DOCTYPE html><html lang="en"><head><title>Glossary - Reports</title></head><body><p>Words</p></body></html>""",
        bad = "<!DOCTYPE html><html lang=\"en\"><head><title> </title></head><body><p>Words</p></body></html>")
final class PageTitle implements Rule {

    @Override
    public void check(Inspection page) {
        if (page.page().drawing()) return;
        Optional<PageElement> title =
                page.html("title").stream().filter(t -> t.tree() == 0).findFirst();
        if (title.isEmpty()) page.failed(page.page().root(), "The page has no title.");
        else if (title.get().text().isEmpty()) page.failed(title.get(), "The title of the page is empty.");
    }
}
