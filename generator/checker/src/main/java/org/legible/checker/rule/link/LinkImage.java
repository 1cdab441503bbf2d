package org.legible.checker.rule.link;

import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.language.LanguageText;

@Facts(
        title = "Links to pictures lead to a description as well",
        wcag = "1.1.1",
        technique = "G94",
        scope = Facts.Scope.ADVICE,
        affects = "People who cannot see the picture",
        why = "A picture that is opened alone has no alt text.",
        fix = "Link to a page that shows and describes the picture.",
        good = "<a href=\"bat.html\">Picture of a bat</a>",
        bad = "<a href=\"bat.jpg\">Picture of a bat</a>")
final class LinkImage implements Rule {

    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "tif", "tiff");
    private static final Pattern SAYS_SO =
            Pattern.compile("\\b(pictures?|pics?|images?|img|photos?|photographs?|figures?|fig|"
                    + "screen ?shots?|diagrams?|charts?|graphs?|plots?|maps?|logos?|icons?|illustrations?|drawings?|posters?|scans?|"
                    + "thumbnails?|enlarge|larger|bigger|full[- ]size|png|jpe?g|gif|webp|avif|bmp|tiff?)\\b");

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.withRole("link")) {
            Href address = Href.of(link.attr("href"));
            // A colon is in the names of pages about pictures, as in Wikipedia's "File:Bat.jpg".
            if (!PICTURES.contains(address.extension()) || address.file().contains(":")) continue;
            boolean unsaid = LanguageText.own(link).equals("en")
                    && !page.name(link).isEmpty()
                    && !holdsPicture(link)
                    && !SAYS_SO.matcher(Texts.lower(page.name(link))).find();
            if (unsaid)
                page.failed(
                        link,
                        "The link \"" + Texts.brief(page.name(link))
                                + "\" opens a picture, which can have no alt text, and does not say so.");
            else page.review(link, "This link opens a picture alone, without alt text.");
        }
    }

    /** Whether a picture stands in the link, whose alt text may describe the large one too. */
    private static boolean holdsPicture(PageElement link) {
        return link.element().selectFirst("img, svg, picture, object, [role=img]") != null;
    }
}
