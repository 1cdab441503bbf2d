package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Site.Introductions;
import org.legible.publisher.view.PageContext;

/** What the publication itself says of its subject at the head of a page, as markup; the theme says nothing of it. */
public final class Introduction {
    private Introduction() {}

    /** What it says on the home page. */
    public static Optional<String> home(PageContext page) {
        return introductions(page).home().map(text -> html(page, text, "home"));
    }

    /** What it says on the page for young people. */
    public static Optional<String> youngPeople(PageContext page) {
        return introductions(page).youngPeople().map(text -> html(page, text, "young-people"));
    }

    /** What it says on the page about help. */
    public static Optional<String> help(PageContext page) {
        return introductions(page).help().map(text -> html(page, text, "help"));
    }

    /** What a report is, a paragraph for each. */
    public static List<String> whatReportsAre(PageContext page) {
        List<String> paragraphs = new ArrayList<>();
        for (Prose text : introductions(page).whatReportsAre())
            paragraphs.add(html(page, text, "what-reports-are/" + paragraphs.size()));
        return List.copyOf(paragraphs);
    }

    private static Introductions introductions(PageContext page) {
        return page.site().introductions().orElse(Introductions.NONE);
    }

    private static String html(PageContext page, Prose text, String key) {
        return page.html(text, "site.yaml", "/introductions/" + key, "");
    }
}
