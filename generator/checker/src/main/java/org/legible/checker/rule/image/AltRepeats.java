package org.legible.checker.rule.image;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Alt text does not repeat the words beside the picture",
        wcag = "1.1.1",
        technique = "H2",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers",
        why = "They hear the same words twice.",
        fix = "Give the picture an empty alt text (alt=\"\"), since the words beside it say the same.",
        good = "<a href='a.html'><img src='a.png' alt=''> Annual report</a>",
        bad = "<a href='a.html'><img src='a.png' alt='Annual report'> Annual report</a>")
final class AltRepeats implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement image : page.html("img")) {
            PageElement around = image.closest("a", "button");
            String alt = Texts.lower(Texts.collapse(image.attr("alt")));
            if (around == null || alt.isEmpty() || !page.exposed(image)) continue;
            if (!around.has("aria-label")
                    && !around.has("aria-labelledby")
                    && Texts.lower(around.text()).equals(alt))
                page.failed(
                        image, "The words beside this picture say \"" + Texts.brief(image.attr("alt")) + "\" already.");
        }
    }
}
