package org.legible.publisher.view.part;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.report.Site.Introductions;
import org.legible.publisher.view.PageContext;

/** What the publication itself says of its subject at the head of a page, as markup; the theme says nothing of it. */
public final class Introduction {
    private Introduction() {}

    /** What it says on the home page. */
    public static Optional<String> home(PageContext page) {
        return introductions(page).home().map(text -> page.html(text, ""));
    }

    /** What it says on the page for young people. */
    public static Optional<String> youngPeople(PageContext page) {
        return introductions(page).youngPeople().map(text -> page.html(text, ""));
    }

    /** What it says on the page about help. */
    public static Optional<String> help(PageContext page) {
        return introductions(page).help().map(text -> page.html(text, ""));
    }

    /** What a report is, a paragraph for each. */
    public static List<String> whatReportsAre(PageContext page) {
        return introductions(page).whatReportsAre().stream()
                .map(text -> page.html(text, ""))
                .toList();
    }

    private static Introductions introductions(PageContext page) {
        return page.site().introductions().orElse(Introductions.NONE);
    }
}
