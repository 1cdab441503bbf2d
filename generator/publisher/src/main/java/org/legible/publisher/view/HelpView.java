package org.legible.publisher.view;

import java.util.List;
import java.util.Map;

/** The help page: who to talk to, and whom to ask about the website. */
public record HelpView(List<HelpLineView> lines, ContactView contact, String whoReads) {

    static HelpView of(PageContext page) {
        String name = page.site().contact().name();
        return new HelpView(
                HelpLineView.all(page), ContactView.of(page), page.words().get("help.whoReads", Map.of("name", name)));
    }
}
