package org.legible.checker.rule.media;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Nothing plays by itself",
        wcag = {"1.4.2", "2.2.2"},
        scope = Facts.Scope.REPORT,
        affects = "People who use screen readers, and everyone who is easily distracted",
        why = "Sound or movement that nobody asked for takes readers away from the text.",
        fix = "Remove autoplay.",
        good = """
                <video src="a.mp4" controls><track kind="captions" src="a.vtt"></video>""",
        bad = "<video src=\"a.mp4\" controls autoplay muted></video>")
final class AutoplayEver implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement media : page.html("audio", "video")) {
            if (media.has("autoplay")) page.failed(media, "This begins to play by itself.");
        }
    }
}
