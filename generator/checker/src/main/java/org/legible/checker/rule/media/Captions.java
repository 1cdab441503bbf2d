package org.legible.checker.rule.media;

import java.util.List;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Films have captions",
        wcag = "1.2.2",
        act = {"eac66b", "f51b46"},
        technique = "H95, G87",
        affects = "People who cannot hear",
        why = "They cannot know what is said.",
        fix = "Add a track element with kind=\"captions\".",
        good = """
                <video src="a.mp4" controls><track kind="captions" src="a.vtt"></video>""",
        bad = "<video src=\"a.mp4\" controls></video>")
final class Captions implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement video : page.html("video")) {
            // Without controls, what is muted stays muted.
            boolean silent = video.has("muted") && !video.has("controls");
            if (silent || !page.visible(video) || Clip.silent(page, video)) continue;
            List<PageElement> tracks =
                    video.children().stream().filter(Captions::captions).toList();
            if (tracks.isEmpty()) page.review(video, "Is anything said in this film? It has no captions.");
            else if (tracks.stream().noneMatch(track -> mayHoldCues(page, track)))
                page.review(video, "Is anything said in this film? The file with its captions holds none.");
        }
    }

    private static boolean captions(PageElement track) {
        return track.is("track") && Set.of("captions", "subtitles", "").contains(Texts.lower(track.attr("kind")));
    }

    /** Whether the file is not at hand, or has at least one cue: in WebVTT each has an arrow between its times. */
    private static boolean mayHoldCues(Inspection page, PageElement track) {
        return page.site()
                .text(track.attr("src"))
                .map(text -> text.contains("-->"))
                .orElse(true);
    }
}
