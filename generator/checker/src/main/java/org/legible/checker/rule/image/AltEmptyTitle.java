package org.legible.checker.rule.image;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "A picture that is marked as decorative has no tooltip",
        wcag = "1.1.1",
        technique = "H67",
        warning = true,
        affects = "People who cannot see the picture",
        why = "The tooltip says that the picture means something; the empty alt text says that it does not.",
        fix = "Move the words of the title into the alt text, or remove the title.",
        good = """
                <img src="a.png" alt="">""",
        bad = """
                <img src="a.png" alt="" title="Our offices">""")
final class AltEmptyTitle implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.html("img")) {
            if (e.has("alt")
                    && e.attr("alt").isEmpty()
                    && !e.attr("title").isBlank()
                    && page.accessibility().rendered(e)) {
                page.failed(e, "This picture has an empty alt text and a title at once.");
            }
        }
    }
}
