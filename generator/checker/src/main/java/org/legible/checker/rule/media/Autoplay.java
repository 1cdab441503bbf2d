package org.legible.checker.rule.media;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Sound does not begin by itself. */
public final class Autoplay implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("autoplay")
            .title("Sound does not begin by itself")
            .wcag("1.4.2")
            .act("80f0bf", "4c31df")
            .technique("G60, G170, F23")
            .affects("People who use screen readers, who cannot hear them any more")
            .why("The sound covers the voice that reads the page, and there is nothing to stop " + "it with.")
            .fix("Remove autoplay, or add controls.")
            .good("""
                    <audio src="a.mp3" controls></audio>""")
            .bad("""
                    <audio src="a.mp3" autoplay></audio>""")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement media : page.page().elements()) {
            if (!media.is("audio", "video") || !media.has("autoplay") || media.has("muted")) continue;
            if (Clip.short3(media)) continue;
            boolean controlled = media.has("controls") && page.exposed(media);
            if (controlled || page.page().scripted() || !Clip.sounds(media))
                page.review(media, "This begins to play by itself. Can readers stop it?");
            else page.failed(media, "This begins to play by itself, and nothing stops it.");
        }
    }
}
