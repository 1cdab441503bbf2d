package org.legible.publisher.make;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.plan.Offer;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.report.Site;
import org.legible.publisher.text.Block;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.page.SectionPageView;
import org.legible.publisher.view.page.SectionPlaces;

/**
 * The sections of a long report, each on a page of its own. Search engines know them as the page of the whole, where the same
 * words stand and can be searched and cited: one text, one address. Readers are offered the first, and go on from there.
 */
final class SectionPages implements ReportKind {

    private static final int LONG = 60;

    @Override
    public Stream<ReportRecipe> of(LinkedReport report, Library library) {
        if (paragraphs(report) <= most(library.site())) return Stream.empty();
        SectionPlaces places = SectionPlaces.of(report);
        int count = places.sections().size();
        if (count < 2) return Stream.empty();
        return IntStream.range(0, count).mapToObj(index -> recipe(report, library, places, index));
    }

    private static long paragraphs(LinkedReport report) {
        return report.text().blocks().stream()
                .filter(Block.Numbered.class::isInstance)
                .count();
    }

    private static int most(Site site) {
        return site.themeOptions()
                .flatMap(Site.ThemeOptions::sections)
                .map(most -> most.value().equals("none") ? Integer.MAX_VALUE : Integer.parseInt(most.value()))
                .orElse(LONG);
    }

    private static ReportRecipe recipe(LinkedReport report, Library library, SectionPlaces places, int index) {
        String slug = report.entry().slug();
        Optional<Offer> offer = index > 0
                ? Optional.empty()
                : Optional.of(new InFormats(
                        words -> words.get("formats.sections"), words -> words.get("formats.sectionsText"), "list"));
        Product page = new Product.Page(
                places.sections().get(index).address(),
                Edition.WEB,
                library.language(report.entry()),
                Optional.of(slug),
                Optional.of(Addresses.report(slug)),
                offer);
        return ReportRecipe.filled(page, source -> view(source, places, index));
    }

    private static PageView view(ReportSource source, SectionPlaces places, int index) {
        RenderedText text = source.report().text();
        RenderedText part = text.only(text.body().sections().get(index));
        Map<String, Address> anchors = new HashMap<>(places.byAnchor());
        for (RenderedText.Note note : part.notes())
            anchors.put(Anchors.note(note.number()), source.page().address());
        ReportContext report = new ReportContext(
                source.page().ofSection(source.facts().slug(), anchors),
                source.facts().entry());
        SectionPageView view = SectionPageView.of(
                report,
                places,
                index,
                part,
                text,
                source.report().summaries().values().stream().findFirst());
        String title = report.words()
                .get(
                        "section.pageTitle",
                        Map.of(
                                "title",
                                view.title().name(),
                                "standing",
                                view.title().standing()));
        PageHead head = ReportHeads.below(report, title, "section.description", Optional.empty());
        return PageView.of(report.page(), "pages/report-section.peb", head, view);
    }
}
