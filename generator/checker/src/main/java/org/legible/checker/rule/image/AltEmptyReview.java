package org.legible.checker.rule.image;

import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Pictures that say something are described",
        wcag = "1.1.1",
        technique = "F38",
        affects = "People who cannot see the picture",
        why = "An empty alt text hides the picture from them.",
        fix = "Describe the picture where it says something.",
        good = """
                <p><img src="chart.png" alt="Places rose to 31"></p>""",
        bad = """
                <p><img src="chart.png" alt=""></p>""")
final class AltEmptyReview implements Rule {

    private static final Pattern PORTRAIT = Pattern.compile("(?i)\\b(?:avatar|gravatar)\\b");

    @Override
    public void check(Inspection page) {
        int asked = 0;
        for (PageElement image : page.html("img")) {
            boolean empty =
                    image.has("alt") && image.attr("alt").isEmpty() && page.visible(image) && !image.has("title");
            // In a link or button it stands beside the words, or the link has no name, which has a rule of its own.
            boolean alone = image.closest("a", "button") == null;
            boolean large = !image.attr("width").matches("[0-9]|1[0-9]|2[0-4]")
                    && !image.attr("height").matches("[0-9]|1[0-9]|2[0-4]");
            if (empty && alone && large && !portrait(image) && asked++ < 5)
                page.review(image, "Does this picture say something? Its alt text is empty.");
        }
    }

    /** Whether it is the small portrait that stands beside the name of whoever wrote a comment. */
    private static boolean portrait(PageElement image) {
        return PORTRAIT.matcher(image.attr("class") + " " + image.attr("src") + " " + image.attr("data-src"))
                .find();
    }
}
