package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Edition;
import org.legible.publisher.plan.FileFacts;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;
import org.legible.publisher.render.TextWords;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Report;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.PrintSize;
import org.legible.publisher.view.ReportContext;

/**
 * Other ways to read a report.
 *
 * @param here what the reader is at
 * @param items the ways that are ready, but for the one that the reader is at
 * @param lacksSummary true if there is no young people's summary, which is said
 * @param sizes in which size large print is set and which others there are
 * @param made who made them, when, and how they were checked
 * @param contact whom to ask for another
 */
public record FormatsView(
        String here, List<Format> items, boolean lacksSummary, String sizes, String made, ContactView contact) {

    /**
     * One way.
     *
     * @param file the type, pages and size of a file
     * @param isFirst true if it is among the few that the head of the page offers
     */
    public record Format(
            String name, String href, Optional<String> file, String icon, String description, boolean isFirst) {}

    /**
     * The ways to read this report from this page.
     *
     * @param files what is known of those that are files, by their addresses
     */
    public static FormatsView of(ReportContext context, Map<Address, FileFacts> files) {
        PageContext page = context.page();
        List<Format> items = new ArrayList<>();
        Map<Address, InFormats> formats = page.plan().formats(context.slug());
        formats.forEach((address, offer) -> {
            if (!address.equals(page.address()))
                items.add(new Format(
                        offer.name().in(page.words()),
                        page.link(address),
                        Optional.ofNullable(files.get(address)).map(facts -> file(page, address, facts)),
                        offer.icon(),
                        offer.description().in(page.words()),
                        isFirst(page, address)));
        });
        return new FormatsView(
                formats.get(page.address()).name().in(page.words()),
                List.copyOf(items),
                context.entry().summaries().isEmpty(),
                PrintSize.inWords(context.page()),
                made(context),
                ContactView.about(context.page(), context.report().shortTitle().value()));
    }

    private static String file(PageContext page, Address address, FileFacts facts) {
        String path = address.path();
        String type = path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String about = new TextWords(page.words()).about(type, facts.bytes());
        if (facts.pages().isEmpty()) return about;
        String pages = page.words().count("formats.pages", facts.pages().getAsInt());
        return page.words().get("formats.paged", Map.of("about", about, "pages", pages));
    }

    // The head of the page has no room for files, nor for the summary in the other size of print.
    private static boolean isFirst(PageContext page, Address address) {
        Edition farther = page.edition().isLargePrint() ? Edition.SUMMARY : Edition.SUMMARY_LARGE_PRINT;
        return page.plan()
                .at(address)
                .filter(product -> product instanceof Product.Page && product.edition() != farther)
                .isPresent();
    }

    private static String made(ReportContext context) {
        boolean isChanged = !context.report().changes().isEmpty();
        return context.words()
                .get(
                        isChanged ? "formats.madeChanged" : "formats.made",
                        Map.of(
                                "publisher",
                                context.page().site().publisher(),
                                "date",
                                context.page().on(lastChanged(context.report()))));
    }

    /** The day of the last change made here; where there was none, the day of publication. */
    public static PartialDate lastChanged(Report report) {
        Optional<PartialDate> change =
                report.changes().stream().map(Report.Change::date).max(PartialDate::compareTo);
        return change.orElse(report.published().value());
    }
}
