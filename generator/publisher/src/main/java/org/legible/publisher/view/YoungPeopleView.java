package org.legible.publisher.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;

/** The young people's page: what a report is, and every summary there is. */
public record YoungPeopleView(
        boolean hasSummaries,
        List<SummaryItem> summaries,
        boolean hasOthers,
        List<LinkView> others,
        String glossary,
        List<HelpLineView> lines) {

    /** One summary, with its large-print twin. */
    public record SummaryItem(String text, String href, String description, String largePrint) {}

    static YoungPeopleView of(PageContext page) {
        List<SummaryItem> summaries = new ArrayList<>();
        List<LinkView> others = new ArrayList<>();
        for (Entry entry : page.library().entries()) {
            ReportContext report = new ReportContext(page, entry);
            if (entry.summary().isPresent()) summaries.add(summary(report));
            else others.add(new LinkView(entry.report().shortTitle(), page.link(Addresses.report(entry.slug()))));
        }
        return new YoungPeopleView(
                !summaries.isEmpty(),
                List.copyOf(summaries),
                !others.isEmpty(),
                List.copyOf(others),
                page.link(Addresses.GLOSSARY),
                HelpLineView.all(page));
    }

    private static SummaryItem summary(ReportContext report) {
        String slug = report.slug();
        return new SummaryItem(
                report.report().shortTitle(),
                report.page().link(Addresses.report(slug, Edition.SUMMARY)),
                report.words()
                        .get(
                                "youngPeople.item",
                                Map.of("authority", report.authority().shortName(), "date", report.published())),
                report.page().link(Addresses.report(slug, Edition.SUMMARY_LARGE_PRINT)));
    }
}
