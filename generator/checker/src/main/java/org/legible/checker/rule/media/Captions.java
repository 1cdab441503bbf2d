package org.legible.checker.rule.media;

import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Films have captions. */
public final class Captions implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("captions")
            .title("Films have captions")
            .wcag("1.2.2")
            .act("eac66b", "f51b46")
            .technique("H95, G87")
            .affects("People who cannot hear")
            .why("They cannot know what is said.")
            .fix("Add a track element with kind=\"captions\".")
            .good("""
                    <video src="a.mp4" controls><track kind="captions" src="a.vtt"></video>""")
            .bad("""
                    <video src="a.mp4" controls></video>""")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement video : page.html("video")) {
            boolean captions = video.children().stream()
                    .anyMatch(t ->
                            t.is("track") && Set.of("captions", "subtitles", "").contains(Words.lower(t.attr("kind"))));
            if (!captions && !video.has("muted") && page.visible(video))
                page.review(video, "Is anything said in this film? It has no captions.");
        }
    }
}
