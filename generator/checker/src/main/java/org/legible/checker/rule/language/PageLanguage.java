package org.legible.checker.rule.language;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page says which language it is in",
        wcag = "3.1.1",
        act = "b5c3f8",
        technique = "H57",
        affects = "People who use screen readers or braille displays",
        why = "Without a language the page may be read with the sounds of another one.",
        fix = "Write <html lang=\"en-GB\">, or the language the page is in.",
        good = """
                <!DOCTYPE html><html lang="en-GB"><head><title>Glossary</title></head><body><p>Words</p></body></html>""",
        bad = "<!DOCTYPE html><html><head><title>Glossary</title></head><body><p>Words</p></body></html>")
final class PageLanguage implements Rule {

    @Override
    public void check(Inspection page) {
        if (page.page().drawing()) return;
        PageElement root = page.page().root();
        if (root.attr("lang").isBlank()) page.failed(root, "The html element has no lang attribute with a language.");
    }
}
