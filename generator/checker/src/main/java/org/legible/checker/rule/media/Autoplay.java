package org.legible.checker.rule.media;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Sound does not begin by itself",
        wcag = "1.4.2",
        act = {"80f0bf", "4c31df", "aaa1bf"},
        technique = "G60, G170, F23",
        affects = "People who use screen readers, who cannot hear them any more",
        why = "The sound covers the voice that reads the page, and there is nothing to stop it with.",
        fix = "Remove autoplay, or add controls.",
        good = "<audio src=\"a.mp3\" controls></audio>",
        bad = "<audio src=\"a.mp3\" autoplay></audio>")
final class Autoplay implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement media : page.html("audio", "video")) {
            if (!media.has("autoplay") || media.has("muted")) continue;
            if (Clip.brief(page, media) || Clip.silent(page, media)) continue;
            boolean unsure = media.has("controls") && page.exposed(media)
                    || Clip.addresses(media).isEmpty()
                    || background(media)
                    || page.page().scripted() && !SoundControls.none(page);
            if (unsure) page.review(media, "This begins to play by itself. Can readers stop it?");
            else page.failed(media, "This begins to play by itself, and nothing stops it.");
        }
    }

    /** A film that turns round and round beside the text has often no sound at all. */
    private static boolean background(PageElement media) {
        return media.is("video") && media.has("loop") && media.has("playsinline");
    }
}
