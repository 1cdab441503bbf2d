package org.legible.checker.rule.image;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Alt texts say what their pictures say",
        wcag = "1.1.1",
        technique = "G94, G95",
        affects = "People who cannot see the picture",
        why = "A description that leaves out what matters, or names something else, misleads.",
        fix = "Say in the alt text what a reader should learn from the picture; put longer text beside it.",
        bad = """
                <p><img src="chart.png" alt="Chart of places"></p>""")
final class AltReview implements Rule {

    @Override
    public void check(Inspection page) {
        List<PageElement> described =
                page.html("img").stream().filter(i -> described(page, i)).toList();
        if (described.isEmpty()) return;
        String which = described.size() == 1
                ? "Does the alt text of this picture say all that the picture says?"
                : "Do the alt texts of this picture and of "
                        + (described.size() == 2 ? "the other one" : "the " + (described.size() - 1) + " others")
                        + " on this page say all that the pictures say?";
        page.review(described.get(0), which);
    }

    /** Whether the picture has an alt text that is heard, and that no other rule calls wrong already. */
    private static boolean described(Inspection page, PageElement image) {
        String alt = image.attr("alt").strip();
        return !alt.isEmpty()
                && page.exposed(image)
                && page.visible(image)
                && !page.accessibility().presentational(image)
                && !AltFileName.fileName(alt);
    }
}
