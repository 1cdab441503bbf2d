package org.legible.checker.rule.image;

import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Alt text is not a file name",
        wcag = "1.1.1",
        act = "qt1vmo",
        technique = "F30",
        affects = "People who cannot see the picture",
        why = "A file name tells nothing of what the picture shows.",
        fix = "Describe what the picture says.",
        good = """
                <img src="a.png" alt="A family at the town hall">""",
        bad = """
                <img src="dsc_0123.jpg" alt="dsc_0123.jpg">""")
final class AltFileName implements Rule {

    private static final Pattern FILE =
            Pattern.compile("\\S+\\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?|ico|pdf)", Pattern.CASE_INSENSITIVE);

    /** Whether a text is nothing but the name of a picture's file. */
    static boolean fileName(String alt) {
        return FILE.matcher(alt).matches();
    }

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("alt")) {
            if (!e.is("img", "area", "input")) continue;
            String alt = e.attr("alt").strip();
            if (fileName(alt) && page.exposed(e))
                page.failed(e, "The alt text \"" + Texts.brief(alt) + "\" is a file name.");
        }
    }
}
