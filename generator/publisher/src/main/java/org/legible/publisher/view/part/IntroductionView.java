package org.legible.publisher.view.part;

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
        return of(page, introductions(page).home());
    }

    /** What it says on the page for young people. */
    public static IntroductionView youngPeople(PageContext page) {
        return of(page, introductions(page).youngPeople());
    }

    /** What it says on the page about help. */
    public static IntroductionView help(PageContext page) {
        return of(page, introductions(page).help());
    }

    /** What a report is, a paragraph for each. */
    public static List<String> whatReportsAre(PageContext page) {
        return introductions(page).whatReportsAre().stream()
                .map(text -> page.html(text, ""))
                .toList();
    }

    private static IntroductionView of(PageContext page, Optional<Prose> text) {
        return new IntroductionView(
                text.isPresent(), text.map(words -> page.html(words, "")).orElse(""));
    }

    private static Introductions introductions(PageContext page) {
        return page.site().introductions().orElse(Introductions.NONE);
    }
}
