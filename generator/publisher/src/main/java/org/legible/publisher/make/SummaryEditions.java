package org.legible.publisher.make;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;
import org.legible.publisher.report.Summary;
import org.legible.publisher.view.PrintSize;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.page.StructuredData;
import org.legible.publisher.view.page.SummaryView;

/** The young people's summary of a report, as a web page and in large print, where the report has one. */
final class SummaryEditions implements ReportKind {

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        return entry.summary().stream()
                .flatMap(summary -> Stream.of(
                        recipe(entry, library, Edition.SUMMARY, web(summary)),
                        recipe(entry, library, Edition.SUMMARY_LARGE_PRINT, largePrint(summary, library))));
    }

    private static ReportRecipe recipe(Entry entry, Library library, Edition edition, InFormats offer) {
        Product page = new Product.Page(
                Addresses.report(entry.slug(), edition),
                edition,
                library.language(entry),
                Optional.of(entry.slug()),
                Optional.of(Addresses.report(entry.slug(), Edition.SUMMARY)),
                Optional.of(offer));
        return ReportRecipe.filled(
                page, source -> view(source, offer.name().in(source.page().words())));
    }

    private static InFormats web(Summary summary) {
        return new InFormats(
                words -> words.get("formats.summary" + audience(summary)),
                words -> summary.ages()
                        .map(ages -> words.get("formats.summaryAges", Map.of("ages", ages)))
                        .orElseGet(() -> words.get("formats.summaryText")),
                "young-people");
    }

    private static InFormats largePrint(Summary summary, Library library) {
        Map<String, String> points =
                Map.of("points", PrintSize.of(library.site()).points());
        return new InFormats(
                words -> words.get("formats.summaryLargePrint" + audience(summary)),
                words -> words.get("formats.summaryLargePrintText", points),
                "large-print");
    }

    private static String audience(Summary summary) {
        return summary.isForChildren() ? "Children" : "";
    }

    private static PageView view(ReportSource source, String name) {
        ReportContext report = source.facts();
        Summary summary = report.entry().summary().orElseThrow();
        SummaryView view =
                SummaryView.of(report, summary, source.report().summary().orElseThrow());
        PageHead head = ReportHeads.below(
                        report,
                        name,
                        "summary.description" + audience(summary),
                        Optional.of(StructuredData.ofSummary(report, summary, view.title())))
                .forYoungPeople();
        return PageView.of(source.page(), "pages/summary.peb", head, view);
    }
}
