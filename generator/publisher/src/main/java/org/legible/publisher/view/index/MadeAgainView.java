package org.legible.publisher.view.index;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;

/**
 * What has been said more than once, thread by thread.
 *
 * @param count how many there are, in words
 * @param threads those of this page
 * @param overTime the way to what was asked over the years, if that has a page
 */
public record MadeAgainView(
        String title,
        String lead,
        String count,
        List<ThreadView> threads,
        PagesView pages,
        Optional<LinkView> overTime) {

    /** How many pages so many threads need. */
    public static int pages(Threads threads) {
        return (threads.all().size() + ThreadView.PAGE - 1) / ThreadView.PAGE;
    }

    /** One of the pages, counted from 1. */
    public static MadeAgainView of(PageContext page, Threads threads, int number) {
        return new MadeAgainView(
                page.words().get("madeAgain.title"),
                page.words().get("madeAgain.lead"),
                page.words().count("madeAgain.count", threads.all().size()),
                threads.all().stream()
                        .skip((long) (number - 1) * ThreadView.PAGE)
                        .limit(ThreadView.PAGE)
                        .map(thread -> ThreadView.of(page, thread))
                        .toList(),
                PagesView.of(page, Addresses.MADE_AGAIN, number, pages(threads)),
                number == 1 ? OverTimeView.way(page, Addresses.OVER_TIME, "overTime.title") : Optional.empty());
    }
}
