package org.legible.checker.rule.link;

import java.util.Set;
import org.legible.checker.link.Address;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Links to pictures lead to a description as well. */
public final class ImageTarget implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("link-image")
            .title("Links to pictures lead to a description as well")
            .wcag("1.1.1")
            .technique("G94")
            .affects("People who cannot see the picture")
            .why("A picture that is opened alone has no alt text.")
            .fix("Link to a page that shows and describes the picture.")
            .good("""
                    <a href="bat.html">Picture of a bat</a>""")
            .bad("""
                    <a href="bat.jpg">Picture of a bat</a>""")
            .build();

    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "tif", "tiff");

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.withRole("link")) {
            if (PICTURES.contains(Address.of(link.attr("href")).extension()))
                page.review(link, "This link opens a picture alone, without alt text.");
        }
    }
}
