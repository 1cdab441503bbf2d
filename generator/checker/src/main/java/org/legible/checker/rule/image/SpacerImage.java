package org.legible.checker.rule.image;

import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Pictures are not used for space",
        wcag = "1.3.2",
        technique = "F32",
        scope = Facts.Scope.ADVICE,
        affects = "People who enlarge text or set their own spacing",
        why = "The space is fixed in pixels, and some programs announce the picture.",
        fix = "Use margins or padding in the style sheet.",
        good = "<p style=\"margin-left:2em\">Text</p>",
        bad = """
                <p><img src="spacer.gif" alt="" width="100" height="1">Text</p>""")
final class SpacerImage implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement image : page.html("img")) {
            boolean named = Href.of(image.attr("src"))
                    .path()
                    .matches("(?i).*(spacer|blank|clear|shim|transparent|1x1|pixel)[^/]*\\.(gif|png)");
            boolean thin = image.attr("width").matches("[01](px)?")
                    != image.attr("height").matches("[01](px)?");
            if (named && thin) page.failed(image, "This picture only makes space.");
        }
    }
}
