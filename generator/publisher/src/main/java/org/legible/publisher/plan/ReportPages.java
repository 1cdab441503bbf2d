package org.legible.publisher.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.report.Summary;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.frame.Page;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.index.ReportRecommendationsView;
import org.legible.publisher.view.page.ReportView;
import org.legible.publisher.view.page.StructuredData;
import org.legible.publisher.view.page.SummaryView;

/** Makes the pages of one report: its editions and its recommendations. */
public final class ReportPages {

    private final PageContext.Maker contexts;

    /** Makes pages in contexts from this maker. */
    public ReportPages(PageContext.Maker contexts) {
        this.contexts = contexts;
    }

    /**
     * Every page of a report.
     *
     * @param text the report's text
     * @param summary the text of its young people's summary; empty where there is none
     */
    public List<Page> of(Entry entry, RenderedText text, Optional<RenderedText> summary) {
        List<Page> pages = new ArrayList<>();
        pages.add(report(entry, text, summary, Edition.WEB));
        pages.add(report(entry, text, summary, Edition.LARGE_PRINT));
        if (summary.isPresent()) {
            pages.add(summary(entry, summary.get(), Edition.SUMMARY));
            pages.add(summary(entry, summary.get(), Edition.SUMMARY_LARGE_PRINT));
        }
        pages.add(recommendations(entry));
        return List.copyOf(pages);
    }

    private Page report(Entry entry, RenderedText text, Optional<RenderedText> summary, Edition edition) {
        ReportContext context = context(entry, Addresses.report(entry.slug(), edition), edition, entry.slug());
        boolean largePrint = edition.isLargePrint();
        String description = description(context, largePrint ? "report.descriptionLargePrint" : "report.description");
        PageHead head = head(
                context,
                largePrint ? List.of(context.words().get("formats.largePrint")) : List.of(),
                description,
                largePrint ? breadcrumbsBelow(context) : breadcrumbs(context),
                Addresses.report(entry.slug()),
                Optional.of(StructuredData.of(context, !text.contents().isEmpty())));
        String template = largePrint ? "pages/report-large-print.peb" : "pages/report.peb";
        return Page.of(context.page(), template, head, ReportView.of(context, text, summary));
    }

    private Page summary(Entry entry, RenderedText text, Edition edition) {
        // A summary holds no anchors of the report, so links to the report's paragraphs lead to the report.
        ReportContext context = context(entry, Addresses.report(entry.slug(), edition), edition, "");
        Summary summary = entry.summary().orElseThrow();
        SummaryView view = SummaryView.of(context, summary, text);
        PageHead head = head(
                        context,
                        List.of(context.summaryName(edition)),
                        description(
                                context,
                                summary.isForChildren() ? "summary.descriptionChildren" : "summary.description"),
                        breadcrumbsBelow(context),
                        Addresses.report(entry.slug(), Edition.SUMMARY),
                        Optional.of(StructuredData.ofSummary(context, summary, view.title())))
                .forYoungPeople();
        return Page.of(context.page(), "pages/summary.peb", head, view);
    }

    private Page recommendations(Entry entry) {
        Address address = Addresses.reportRecommendations(entry.slug());
        ReportContext context = context(entry, address, Edition.WEB, "");
        PageHead head = head(
                context,
                List.of(context.words().get("recommendation.pageTitle")),
                description(
                        context,
                        context.report().recommendations().isEmpty()
                                ? "recommendation.pageDescriptionNone"
                                : "recommendation.pageDescription"),
                breadcrumbsBelow(context),
                address,
                Optional.empty());
        return Page.of(context.page(), "pages/report-recommendations.peb", head, ReportRecommendationsView.of(context));
    }

    private ReportContext context(Entry entry, Address address, Edition edition, String anchorsOf) {
        return new ReportContext(contexts.at(address, edition, anchorsOf), entry);
    }

    private static PageHead head(
            ReportContext context,
            List<String> titleParts,
            String description,
            List<LinkView> breadcrumbs,
            Address canonical,
            Optional<String> structuredData) {
        List<String> title = new ArrayList<>(titleParts);
        title.add(context.report().shortTitle().shown());
        return new PageHead(
                List.copyOf(title),
                description,
                breadcrumbs,
                Optional.of(canonical),
                structuredData,
                true,
                false,
                context.report().language().map(Text::value));
    }

    private static String description(ReportContext context, String words) {
        String description = context.words()
                .get(
                        words,
                        Map.of(
                                "kind", context.kind(),
                                "authority", context.authority().name(),
                                "report", context.report().shortTitle(),
                                "date", context.published()));
        return context.described(description);
    }

    private static List<LinkView> breadcrumbs(ReportContext context) {
        return List.of(
                new LinkView(context.words().get("layout.home"), context.page().link(Address.HOME)),
                new LinkView(
                        context.authority().shortName().shown(),
                        context.page()
                                .link(Addresses.authority(
                                        context.report().authority().value()))));
    }

    private static List<LinkView> breadcrumbsBelow(ReportContext context) {
        List<LinkView> links = new ArrayList<>(breadcrumbs(context));
        links.add(new LinkView(
                context.report().shortTitle().shown(), context.page().link(Addresses.report(context.slug()))));
        return List.copyOf(links);
    }
}
