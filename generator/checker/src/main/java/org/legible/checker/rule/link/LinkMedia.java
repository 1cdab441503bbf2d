package org.legible.checker.rule.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Links to sounds and films stand beside their text",
        wcag = "1.2.1",
        technique = "G158, G159",
        affects = "People who cannot hear or see",
        why = "Without a transcript they get nothing.",
        fix = "Link a transcript beside the recording.",
        good = "<a href=\"talk.html\">Transcript of the talk</a>",
        bad = "<a href=\"talk.mp3\">Listen to the talk</a>")
final class LinkMedia implements Rule {

    private static final Set<String> RECORDINGS = Set.of(
            "mp3", "ogg", "oga", "wav", "m4a", "aac", "wma", "mp4", "webm", "ogv", "mov", "avi", "wmv", "m4v", "mpg",
            "mpeg");

    @Override
    public void check(Inspection page) {
        Map<PageElement, Boolean> told = new HashMap<>();
        for (PageElement link : page.withRole("link")) {
            String type = Href.of(link.attr("href")).extension();
            if (RECORDINGS.contains(type) && !told.computeIfAbsent(link.parent(), LinkMedia::tells))
                page.review(link, "Is there a transcript of this recording? None is linked beside it.");
        }
    }

    private static boolean tells(PageElement around) {
        return around != null && Texts.lower(around.text()).contains("transcript");
    }
}
