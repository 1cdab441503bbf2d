package org.legible.publisher.make;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.PrintSize;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.SummaryTitles;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.page.StructuredData;
import org.legible.publisher.view.page.SummaryView;

/** The young people's summary of a report, as a web page and in large print, where the report has one. */
final class SummaryEditions implements ReportKind {

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        return entry.summaries().stream()
                .flatMap(summary -> Stream.of(
                        recipe(entry, summary, library, Edition.SUMMARY, web(entry, summary)),
                        recipe(
                                entry,
                                summary,
                                library,
                                Edition.SUMMARY_LARGE_PRINT,
                                largePrint(entry, summary, library))));
    }

    private static ReportRecipe recipe(
            Entry entry, SummaryFile summary, Library library, Edition edition, InFormats offer) {
        Product page = new Product.Page(
                Addresses.summary(entry.slug(), summary.name(), edition),
                edition,
                library.language(entry),
                Optional.of(entry.slug()),
                Optional.of(Addresses.summary(entry.slug(), summary.name(), Edition.SUMMARY)),
                Optional.of(offer));
        return ReportRecipe.filled(
                page,
                source -> view(source, summary, offer.name().in(source.page().words())));
    }

    private static InFormats web(Entry entry, SummaryFile summary) {
        return new InFormats(
                words -> SummaryTitles.of(entry, summary, words),
                words -> summary.facts()
                        .ages()
                        .map(ages -> words.get("formats.summaryAges", Map.of("ages", SummaryTitles.ages(ages, words))))
                        .orElseGet(() -> words.get("formats.summaryText")),
                "young-people");
    }

    private static InFormats largePrint(Entry entry, SummaryFile summary, Library library) {
        Map<String, String> points =
                Map.of("points", PrintSize.of(library.site()).points());
        return new InFormats(
                words -> words.get(
                        "formats.summaryLargePrint", Map.of("summary", SummaryTitles.of(entry, summary, words))),
                words -> words.get("formats.summaryLargePrintText", points),
                "large-print");
    }

    private static PageView view(ReportSource source, SummaryFile summary, String name) {
        ReportContext report = source.facts();
        SummaryView view =
                SummaryView.of(report, summary, source.report().summaries().get(summary.name()));
        PageHead head = ReportHeads.below(
                        report,
                        name,
                        "summary.description" + (summary.facts().isForChildren() ? "Children" : ""),
                        Optional.of(StructuredData.ofSummary(report, summary.facts(), view.title())))
                .forYoungPeople();
        return PageView.of(source.page(), "pages/summary.peb", head, view);
    }
}
