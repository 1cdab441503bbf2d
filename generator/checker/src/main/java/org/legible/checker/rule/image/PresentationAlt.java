package org.legible.checker.rule.image;

import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "A picture is decorative or described, not both",
        wcag = "1.1.1",
        act = "e88epe",
        technique = "F39",
        affects = "People who cannot see the picture",
        why = "The picture has a description that nobody hears, because it is hidden as decoration.",
        fix = "Remove the role or aria-hidden where the picture matters; write alt=\"\" where it does not.",
        good = """
                <img src="line.png" alt="">""",
        bad = """
                <img src="line.png" alt="Annual figures" role="presentation">""")
final class PresentationAlt implements Rule {

    /** Descriptions of decoration. */
    private static final Pattern ORNAMENT = Pattern.compile(
            "\\b(?:icons?|arrows?|chevrons?|bullets?|decorat\\w*|ornament\\w*|dividers?|separators?|lines?|borders?"
                    + "|background|patterns?|shapes?|spacer|texture|placeholder|loading|avatar)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Inspection page) {
        for (PageElement image : page.html("img")) {
            if (image.attr("alt").isBlank() || !page.visible(image)) continue;
            boolean role = page.accessibility().presentational(image);
            boolean hidden = image.attr("aria-hidden").equalsIgnoreCase("true");
            if (!role && !hidden || decorates(page, image)) continue;
            page.failed(
                    image,
                    "This picture is described as \"" + Texts.brief(image.attr("alt"))
                            + "\", and hidden as decoration.");
        }
    }

    /** Whether the same words stand beside the picture, or something else says that it is decoration. */
    static boolean decorates(Inspection page, PageElement image) {
        if (ORNAMENT.matcher(image.attr("alt")).find()) return true;
        PageElement named = image.closest("a", "button", "summary", "label", "h1", "h2", "h3", "h4", "h5", "h6");
        if (named != null && (!page.name(named).isEmpty() || Texts.hasWord(named.text()))) return true;
        PageElement around = image.parent();
        String alt = Texts.lower(image.attr("alt").strip());
        for (int i = 0; i < 2 && around != null; i++, around = around.parent()) {
            if (Texts.lower(around.text() + " " + around.attr("aria-label") + " " + around.attr("title"))
                    .contains(alt)) return true;
        }
        return false;
    }
}
