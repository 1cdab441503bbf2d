package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.report.Authority;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.HelpLineView;
import org.legible.publisher.view.part.IntroductionView;

/**
 * The young people's page: what a report is, and every summary there is.
 *
 * @param introduction what the publication says first
 * @param whatReportsAre what a report is, in paragraphs of markup
 */
public record YoungPeopleView(
        IntroductionView introduction,
        boolean hasWhatReportsAre,
        List<String> whatReportsAre,
        boolean hasSummaries,
        List<SummaryItem> summaries,
        boolean hasOthers,
        List<LinkView> others,
        boolean hasGlossary,
        String glossary,
        boolean hasLines,
        List<HelpLineView> lines) {

    /** One summary, with its large-print twin. */
    public record SummaryItem(String text, String href, String description, String largePrint) {}

    /** The summaries of this publication. */
    public static YoungPeopleView of(PageContext page) {
        List<SummaryItem> summaries = new ArrayList<>();
        List<LinkView> others = new ArrayList<>();
        for (Entry entry : page.library().entries()) {
            ReportContext report = new ReportContext(page, entry);
            if (entry.summary().isPresent()) summaries.add(summary(report));
            else
                others.add(new LinkView(
                        report.standing(entry.report().shortTitle().shown()),
                        page.link(Addresses.report(entry.slug()))));
        }
        List<String> whatReportsAre = IntroductionView.whatReportsAre(page);
        List<HelpLineView> lines = HelpLineView.all(page, page.site().helpLines());
        return new YoungPeopleView(
                IntroductionView.youngPeople(page),
                !whatReportsAre.isEmpty(),
                whatReportsAre,
                !summaries.isEmpty(),
                List.copyOf(summaries),
                !others.isEmpty(),
                List.copyOf(others),
                page.plan().offers(Addresses.GLOSSARY),
                page.link(Addresses.GLOSSARY),
                !lines.isEmpty(),
                lines);
    }

    private static String published(ReportContext report) {
        return report.words()
                .get(
                        "youngPeople.published",
                        Map.of(
                                "date",
                                report.page().on(report.report().published().value())));
    }

    private static SummaryItem summary(ReportContext report) {
        String slug = report.slug();
        return new SummaryItem(
                report.report().shortTitle().shown(),
                report.page().link(Addresses.report(slug, Edition.SUMMARY)),
                report.standing(report.withBodies("youngPeople.item", published(report), Authority::shortName)),
                report.page().link(Addresses.report(slug, Edition.SUMMARY_LARGE_PRINT)));
    }
}
