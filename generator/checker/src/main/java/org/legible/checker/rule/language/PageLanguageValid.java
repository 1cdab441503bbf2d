package org.legible.checker.rule.language;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The language of the page is one that exists",
        wcag = "3.1.1",
        act = "bf051a",
        technique = "H57",
        affects = "People who use screen readers or braille displays",
        why = "A language that does not exist is ignored, so the page may be read with the sounds of another one.",
        fix = "Use a code such as en-GB or cy.",
        good = "<!DOCTYPE html><html lang=\"cy\"><head><title>Geirfa</title></head><body><p>Geiriau</p></body></html>",
        bad = """
                <!DOCTYPE html><html lang="english"><head><title>Glossary</title></head><body><p>Words</p></body></html>""")
final class PageLanguageValid implements Rule {

    @Override
    public void check(Inspection page) {
        if (page.page().drawing()) return;
        PageElement root = page.page().root();
        String lang = root.attr("lang");
        if (!lang.isBlank() && !LanguageTags.valid(lang))
            page.failed(root, "There is no language \"" + Texts.brief(lang) + "\".");
    }
}
