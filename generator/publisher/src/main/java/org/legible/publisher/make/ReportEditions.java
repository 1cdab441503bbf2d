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
import org.legible.publisher.view.PrintSize;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.machine.CitationTags;
import org.legible.publisher.view.page.ReportView;
import org.legible.publisher.view.page.StructuredData;
import org.legible.publisher.words.EnumWords;

/** The web edition of a report, or its large print: the whole text, by which search engines know it as the former. */
final class ReportEditions implements ReportKind {

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        return Stream.of(
                recipe(entry, library, Edition.WEB, offer(entry, library, "web", "list")),
                recipe(entry, library, Edition.LARGE_PRINT, offer(entry, library, "largePrint", "large-print")));
    }

    private static ReportRecipe recipe(Entry entry, Library library, Edition edition, InFormats offer) {
        Product page = new Product.Page(
                Addresses.report(entry.slug(), edition),
                edition,
                library.language(entry),
                Optional.of(entry.slug()),
                Optional.of(Addresses.report(entry.slug())),
                Optional.of(offer));
        // The page says how large the files are, so they are made before it.
        return new ReportRecipe(page, ReportEditions::isFile, source -> new Content.Filled(view(source)));
    }

    private static boolean isFile(Product product) {
        return product instanceof Product.Document || product instanceof Product.Data;
    }

    private static InFormats offer(Entry entry, Library library, String name, String icon) {
        String text = "formats." + name + "Text"
                + EnumWords.keyEnd(entry.report().edition().value());
        Map<String, String> points =
                Map.of("points", PrintSize.of(library.site()).points());
        return new InFormats(words -> words.get("formats." + name), words -> words.get(text, points), icon);
    }

    private static PageView view(ReportSource source) {
        ReportContext report = source.facts();
        String data =
                StructuredData.of(report, !source.report().text().contents().isEmpty());
        ReportView view = ReportView.of(
                report,
                source.report().text(),
                source.report().summaries().values().stream().findFirst(),
                source.files());
        if (!source.page().edition().isLargePrint())
            return PageView.of(
                    source.page(),
                    "pages/report.peb",
                    ReportHeads.of(report, "report.description", data).cited(CitationTags.of(report)),
                    view);
        PageHead head = ReportHeads.below(
                report,
                source.page().words().get("formats.largePrint"),
                "report.descriptionLargePrint",
                Optional.of(data));
        return PageView.of(source.page(), "pages/report-large-print.peb", head, view);
    }
}
