package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Entry;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationTitles;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.index.RecommendationIndex.Item;
import org.legible.publisher.words.ListWords;

/**
 * What has been said more than once, from its first time to its last.
 *
 * @param title the first words of the newest
 * @param about how often it was said, and in which years
 */
public record ThreadView(String id, String title, String about, List<Time> times) {

    /** How many stand on a page. */
    public static final int PAGE = 20;

    private static final int WORDS = 14;
    private static final Pattern SENTENCE = Pattern.compile("^\\S+(?: \\S+){4,}?(?<=[.;:])(?= |$)");

    /**
     * One time that it was said.
     *
     * @param title the short title of the report
     * @param date when it was published
     * @param said by whom, with whether it still holds
     * @param item what was said, with who was asked, the evidence and what became of it
     * @param repeats the earlier ones that it makes again
     */
    public record Time(
            String date,
            String href,
            String title,
            String said,
            RecommendationEntryView item,
            List<LinkView> repeats) {}

    /** A link to a thread, with what is said of it, from any page. */
    public record Way(LinkView link, String about) {}

    static ThreadView of(PageContext page, List<Item> thread) {
        return new ThreadView(
                id(thread),
                title(page, thread),
                about(page, thread),
                thread.stream().map(item -> time(page, item)).toList());
    }

    /**
     * The way to a thread.
     *
     * @param number which of all threads it is, from 0
     */
    static Way way(PageContext page, Threads threads, int number) {
        List<Item> thread = threads.all().get(number);
        Address address = Addresses.page(Addresses.MADE_AGAIN, number / PAGE + 1);
        return new Way(new LinkView(title(page, thread), page.link(address, id(thread))), about(page, thread));
    }

    // The earliest of a thread stays the same when a later report says it again.
    private static String id(List<Item> thread) {
        Item first = thread.get(0);
        return "thread-" + first.entry().slug() + "."
                + first.recommendation().id().value();
    }

    // The first sentence, or as many of its words as a heading can bear.
    private static String title(PageContext page, List<Item> thread) {
        Item newest = thread.get(thread.size() - 1);
        return newest.recommendation().text().place().mark(firstWords(page, newest));
    }

    private static String firstWords(PageContext page, Item newest) {
        ReportContext report = new ReportContext(page, newest.entry());
        String text = report.text(newest.recommendation().text());
        Matcher sentence = SENTENCE.matcher(text);
        String first = sentence.find() ? sentence.group() : text;
        List<String> words = List.of(first.split(" "));
        if (words.size() <= WORDS) return first.replaceAll("[.;:]$", "");
        String cut = String.join(" ", words.subList(0, WORDS)).replaceAll("[,;:.]+$", "");
        return page.words().get("recommendation.cut", Map.of("words", cut));
    }

    private static String about(PageContext page, List<Item> thread) {
        List<String> years = thread.stream()
                .map(item ->
                        String.valueOf(item.entry().report().published().value().year()))
                .distinct()
                .toList();
        return page.words()
                .get(
                        "madeAgain.about",
                        Map.of(
                                "times",
                                page.words().count("madeAgain.times", thread.size()),
                                "years",
                                new ListWords(page.words()).of(years)));
    }

    private static Time time(PageContext page, Item item) {
        ReportContext report = new ReportContext(page, item.entry());
        return new Time(
                report.published(),
                page.link(Addresses.report(report.slug())),
                report.report().shortTitle().shown(),
                report.standing(report.ofEdition("authority.about", Map.of("publisher", report.publishers()))),
                RecommendationEntryView.of(page, item),
                repeats(page, item.recommendation()));
    }

    private static List<LinkView> repeats(PageContext page, Recommendation recommendation) {
        List<LinkView> repeats = new ArrayList<>();
        recommendation
                .repeats()
                .forEach(ref -> page.library().recommendation(ref.value()).ifPresent(earlier -> {
                    Entry entry = page.library().reports().get(ref.value().slug());
                    repeats.add(RecommendationTitles.inReport(new ReportContext(page, entry), earlier));
                }));
        return List.copyOf(repeats);
    }
}
