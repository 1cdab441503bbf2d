package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Site.Introductions;
import org.legible.publisher.view.PageContext;

/**
 * What the publication itself says of its subject at the head of a page; the theme says nothing of it.
 *
 * @param hasText true if it says anything
 * @param html its words as markup
 */
public record IntroductionView(boolean hasText, String html) {

    /** What it says on the home page. */
    public static IntroductionView home(PageContext page) {
        return of(page, introductions(page).home(), "home");
    }

    /** What it says on the page for young people. */
    public static IntroductionView youngPeople(PageContext page) {
        return of(page, introductions(page).youngPeople(), "young-people");
    }

    /** What it says on the page about help. */
    public static IntroductionView help(PageContext page) {
        return of(page, introductions(page).help(), "help");
    }

    /** What a report is, a paragraph for each. */
    public static List<String> whatReportsAre(PageContext page) {
        List<String> paragraphs = new ArrayList<>();
        for (Prose text : introductions(page).whatReportsAre())
            paragraphs.add(html(page, text, "what-reports-are/" + paragraphs.size()));
        return List.copyOf(paragraphs);
    }

    private static IntroductionView of(PageContext page, Optional<Prose> text, String key) {
        return new IntroductionView(
                text.isPresent(), text.map(words -> html(page, words, key)).orElse(""));
    }

    private static Introductions introductions(PageContext page) {
        return page.site().introductions().orElse(Introductions.NONE);
    }

    private static String html(PageContext page, Prose text, String key) {
        return page.html(text, "site.yaml", "/introductions/" + key, "");
    }
}
