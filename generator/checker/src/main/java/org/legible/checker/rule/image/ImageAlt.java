package org.legible.checker.rule.image;

import java.util.Optional;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Images have a text alternative",
        wcag = "1.1.1",
        act = "23a2a8",
        technique = "H37, F65",
        affects = "People who cannot see the picture",
        why = "Without alt text a screen reader reads the file name or nothing.",
        fix = "Describe what the picture says, or write alt=\"\" where it says nothing.",
        good = """
                <img src="chart.png" alt="Places rose from 20 to 31">""",
        bad = "<img src=\"chart.png\">")
final class ImageAlt implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.withRole("img")) {
            if (e.svg() || e.is("object")) continue;
            // An empty alt text says that the picture is decorative, unless its role says the contrary.
            boolean empty = e.is("img") && e.has("alt") && e.attr("alt").isEmpty();
            if (empty && !page.accessibility().explicitRole(e).equals(Optional.of("img"))) continue;
            if (page.name(e).isEmpty()) page.failed(e, "This picture has no alt text.");
        }
    }
}
