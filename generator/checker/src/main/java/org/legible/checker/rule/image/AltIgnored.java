package org.legible.checker.rule.image;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

/**
 * Pictures that are marked as decoration have an empty alt text. Where the picture may matter, {@link PresentationAlt} says so;
 * this is about the others, of which one of two statements is still wrong.
 */
@Facts(
        title = "Pictures that are marked as decoration have an empty alt text",
        wcag = "1.1.1",
        technique = "H67",
        scope = Facts.Scope.ADVICE,
        affects = "People who cannot see the picture",
        why = "The role hides what the alt text says; whoever takes the role away later makes decoration speak.",
        fix = "Write alt=\"\"; then the role is not needed.",
        good = """
                <img src="line.png" alt="">""",
        bad = """
                <img src="line.png" alt="Decorative line" role="presentation">""")
final class AltIgnored implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement image : page.html("img")) {
            boolean ignored = image.has("role")
                    && page.accessibility().presentational(image)
                    && !image.attr("alt").isBlank();
            if (ignored && page.visible(image) && PresentationAlt.decorates(page, image))
                page.failed(
                        image,
                        "This picture is marked as decoration, and yet has the alt text \""
                                + Texts.brief(image.attr("alt")) + "\", which nobody hears.");
        }
    }
}
