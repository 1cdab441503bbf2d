package org.legible.publisher.view.machine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Entry;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.FormatsView;

/**
 * An Atom feed.
 *
 * @param home the page that it follows
 */
public record FeedView(
        String id, String title, String updated, String publisher, String self, String home, List<EntryView> entries) {

    private static final int MOST = 50;

    /** One report, or one thing that happened. */
    public record EntryView(String id, String title, String updated, String href, String summary) {}

    /** The feed of the newest reports. */
    public static FeedView of(PageContext page) {
        List<EntryView> entries = page.library().entries().stream()
                .filter(entry -> page.plan().at(Addresses.report(entry.slug())).isPresent())
                .limit(MOST)
                .map(entry -> entry(page, entry))
                .toList();
        return of(page, Address.HOME, page.site().title().shown(), entries);
    }

    /** The feed beside a page, with these entries. */
    static FeedView of(PageContext page, Address list, String title, List<EntryView> entries) {
        String newest = entries.stream()
                .map(EntryView::updated)
                .max(String::compareTo)
                .orElse(moment(PartialDate.of(page.today())));
        String home = page.absolute(list);
        return new FeedView(
                home, title, newest, page.site().publisher().shown(), page.absolute(page.address()), home, entries);
    }

    private static EntryView entry(PageContext page, Entry entry) {
        ReportContext report = new ReportContext(page, entry);
        String address = page.absolute(Addresses.report(entry.slug()));
        String summary = page.words()
                .get(
                        "report.description",
                        Map.of(
                                "about",
                                report.withBodies("report.about", report.kind(), Authority::name),
                                "date",
                                report.published()));
        return new EntryView(
                address,
                entry.report().shortTitle().shown(),
                moment(FormatsView.lastChanged(entry.report())),
                address,
                report.described(summary));
    }

    /** A feed needs a moment; a date of which less is known is told by its first day. */
    static String moment(PartialDate date) {
        LocalDate day =
                LocalDate.of(date.year(), date.month().orElse(1), date.day().orElse(1));
        return day + "T00:00:00Z";
    }
}
