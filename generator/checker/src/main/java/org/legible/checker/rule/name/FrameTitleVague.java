package org.legible.checker.rule.name;

import java.util.Set;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Titles of frames say what is in them",
        wcag = {"2.4.1", "4.1.2"},
        technique = "H64",
        warning = true,
        affects = "People who use screen readers, who choose by its title whether to go into a frame",
        why = "\"Frame\" does not say what is in it.",
        fix = "Say what the frame shows, such as \"Map of our offices\".",
        good = "<iframe title='Map of our offices' src='a.html'></iframe>",
        bad = "<iframe title='iframe' src='a.html'></iframe>")
final class FrameTitleVague implements Rule {

    private static final Set<String> VAGUE = WordLists.phrases("""
            frame, iframe, title, untitled, no title, content, embed, embedded content, iframe title, inline frame,
            blank, untitled frame""");

    @Override
    public void check(Inspection page) {
        for (PageElement frame : page.html("iframe")) {
            String name = page.name(frame).strip();
            if (page.exposed(frame) && VAGUE.contains(Texts.lower(name)))
                page.failed(frame, "\"" + name + "\" does not say what is in this frame.");
        }
    }
}
