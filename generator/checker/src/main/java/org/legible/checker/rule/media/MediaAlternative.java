package org.legible.checker.rule.media;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Sounds and films have a transcript or description",
        wcag = {"1.2.1", "1.2.3", "1.2.5"},
        act = {"2eb176", "e7aa44", "c5a4ea"},
        technique = "G158, G159, G69, G78",
        affects = "People who cannot hear or see",
        why = "What is only heard or only seen is lost to them.",
        fix = "Put a transcript on the page, or link one.",
        bad = "<audio src=\"a.mp3\" controls></audio>")
final class MediaAlternative implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement media : page.html("audio", "video")) {
            boolean plays = media.is("audio") && (media.has("controls") || media.has("autoplay"))
                    || media.is("video") && page.visible(media);
            if (plays && !media.has("aria-hidden") && !empty(page, media)) page.review(media, question(page, media));
        }
    }

    /** Whether it is a sound without a track of sound: nothing is lost to anyone. */
    private static boolean empty(Inspection page, PageElement media) {
        return Clip.silent(page, media) && (media.is("audio") || Clip.unseen(page, media));
    }

    private static String question(Inspection page, PageElement media) {
        if (media.is("video") && Clip.silent(page, media))
            return "This film has pictures and no sound. Is there a text or a spoken track that tells what it shows, and is it right?";
        if (media.is("video") && Clip.unseen(page, media))
            return "This film has sound and no pictures. Is there a transcript, and is it right?";
        return "Is there a transcript or description of this recording, and is it right?";
    }
}
