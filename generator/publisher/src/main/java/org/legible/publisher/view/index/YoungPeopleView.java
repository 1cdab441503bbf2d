package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.report.Authority;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.SummaryTitles;
import org.legible.publisher.view.part.HelpLineView;
import org.legible.publisher.view.part.Introduction;

/**
 * The young people's page: what a report is, and every summary there is.
 *
 * @param introduction what the publication says first, as markup
 * @param whatReportsAre what a report is, in paragraphs of markup
 * @param glossary where the glossary is, if there is one
 */
public record YoungPeopleView(
        Optional<String> introduction,
        List<String> whatReportsAre,
        List<SummaryItem> summaries,
        List<LinkView> others,
        Optional<String> glossary,
        List<HelpLineView> lines) {

    /** One summary, with its large-print twin. */
    public record SummaryItem(String text, String href, String description, String largePrint) {}

    /** The summaries of this publication. */
    public static YoungPeopleView of(PageContext page) {
        List<SummaryItem> summaries = new ArrayList<>();
        List<LinkView> others = new ArrayList<>();
        for (Entry entry : page.library().entries()) {
            ReportContext report = new ReportContext(page, entry);
            for (SummaryFile summary : entry.summaries()) summaries.add(summary(report, summary));
            if (entry.summaries().isEmpty())
                others.add(new LinkView(
                        report.standing(entry.report().shortTitle().shown()),
                        page.link(Addresses.report(entry.slug()))));
        }
        return new YoungPeopleView(
                Introduction.youngPeople(page),
                Introduction.whatReportsAre(page),
                List.copyOf(summaries),
                List.copyOf(others),
                Optional.of(page.link(Addresses.GLOSSARY))
                        .filter(link -> page.plan().offers(Addresses.GLOSSARY)),
                HelpLineView.all(page, page.site().helpLines()));
    }

    private static String published(ReportContext report) {
        return report.words()
                .get(
                        "youngPeople.published",
                        Map.of(
                                "date",
                                report.page().on(report.report().published().value())));
    }

    private static SummaryItem summary(ReportContext report, SummaryFile summary) {
        String slug = report.slug();
        String title = report.report().shortTitle().shown();
        // Where there is one alone, its report's title says which it is.
        boolean isOne = report.entry().summaries().size() == 1;
        Map<String, String> values =
                Map.of("report", title, "summary", SummaryTitles.of(report.entry(), summary, report.words()));
        return new SummaryItem(
                isOne ? title : report.words().get("youngPeople.summary", values),
                report.page().link(Addresses.summary(slug, summary.name(), Edition.SUMMARY)),
                report.standing(report.withBodies("youngPeople.item", published(report), Authority::shortName)),
                report.page().link(Addresses.summary(slug, summary.name(), Edition.SUMMARY_LARGE_PRINT)));
    }
}
