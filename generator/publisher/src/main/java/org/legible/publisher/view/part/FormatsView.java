package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Summary;
import org.legible.publisher.view.PrintSize;
import org.legible.publisher.view.RecommendationCounts;
import org.legible.publisher.view.ReportContext;

/**
 * Other ways to read a report.
 *
 * @param items the ways that are ready, but for the one that the reader is at
 * @param lacksSummary true if there is no young people's summary, which is said
 * @param made who made them, when, and how they were checked
 * @param contact whom to ask for another
 */
public record FormatsView(List<Format> items, boolean lacksSummary, String made, ContactView contact) {

    /** One way. */
    public record Format(String name, String href, String icon, String description) {}

    /** The ways to read this report from this page. */
    public static FormatsView of(ReportContext context) {
        Words words = context.words();
        Edition here = context.page().edition();
        String points = PrintSize.of(context.page().site()).points();
        Map<String, String> values = Map.of("points", points);
        List<Format> items = new ArrayList<>();
        if (here != Edition.WEB)
            add(items, context, Edition.WEB, words.get("formats.web"), context.ofEdition("formats.webText"));
        if (here != Edition.LARGE_PRINT)
            add(
                    items,
                    context,
                    Edition.LARGE_PRINT,
                    words.get("formats.largePrint"),
                    context.ofEdition("formats.largePrintText", values));
        context.entry().summary().ifPresent(summary -> {
            add(items, context, Edition.SUMMARY, context.summaryName(Edition.SUMMARY), summaryText(summary, words));
            String text = words.get("formats.summaryLargePrintText", values);
            String name = context.summaryName(Edition.SUMMARY_LARGE_PRINT);
            add(items, context, Edition.SUMMARY_LARGE_PRINT, name, text);
        });
        if (!context.report().recommendations().isEmpty()) {
            Address recommendations = Addresses.reportRecommendations(context.slug());
            items.add(new Format(
                    words.get("formats.recommendations"),
                    context.page().link(recommendations),
                    "list",
                    words.get("formats.recommendationsText", Map.of("count", count(context)))));
        }
        return new FormatsView(
                List.copyOf(items),
                context.entry().summary().isEmpty(),
                made(context),
                ContactView.about(context.page(), context.report().shortTitle().value()));
    }

    private static String count(ReportContext context) {
        return new RecommendationCounts(context.words()).of(context.report().recommendations());
    }

    private static void add(List<Format> items, ReportContext context, Edition edition, String name, String text) {
        String icon = switch (edition) {
            case WEB -> "list";
            case LARGE_PRINT, SUMMARY_LARGE_PRINT -> "large-print";
            case SUMMARY -> "young-people";
        };
        String href = context.page().link(Addresses.report(context.slug(), edition));
        items.add(new Format(name, href, icon, text));
    }

    private static String summaryText(Summary summary, Words words) {
        return summary.ages()
                .map(ages -> words.get("formats.summaryAges", Map.of("ages", ages)))
                .orElse(words.get("formats.summaryText"));
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
