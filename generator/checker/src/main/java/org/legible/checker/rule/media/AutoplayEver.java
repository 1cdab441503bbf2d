package org.legible.checker.rule.media;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Nothing plays by itself. */
public final class AutoplayEver implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("autoplay-ever")
            .title("Nothing plays by itself")
            .wcag("1.4.2", "2.2.2")
            .scope(RuleFacts.Scope.REPORT)
            .affects("People who use screen readers, and everyone who is easily distracted")
            .why("Sound or movement that nobody asked for takes readers away from the text.")
            .fix("Remove autoplay.")
            .good("""
                    <video src="a.mp4" controls><track kind="captions" src="a.vtt"></video>""")
            .bad("""
                    <video src="a.mp4" controls autoplay muted></video>""")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement media : page.html("audio", "video")) {
            if (media.has("autoplay")) page.failed(media, "This begins to play by itself.");
        }
    }
}
