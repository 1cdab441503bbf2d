package org.legible.checker.rule.media;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Embedded films can be followed by everyone",
        wcag = {"1.2.2", "2.3.1"},
        technique = "G87, G19",
        affects = "People who cannot hear or see, and people with epilepsy",
        why = "What another site shows has captions, flashes and controls that this page does not know.",
        fix = "Watch it; link a transcript; warn before flashing pictures.",
        bad = """
                <iframe title="A talk" src="https://www.youtube.com/embed/x"></iframe>""")
final class EmbeddedMedia implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement frame : page.html("iframe")) {
            boolean media = frame.attr("src")
                    .matches("(?i).*(youtube|youtu\\.be|vimeo|dailymotion|soundcloud|spotify|twitch)\\b.*");
            if (media && page.exposed(frame))
                page.review(frame, "Has the recording in this frame captions, a transcript, and no flashes?");
        }
    }
}
