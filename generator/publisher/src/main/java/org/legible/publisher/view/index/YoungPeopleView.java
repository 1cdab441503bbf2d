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
import org.legible.publisher.report.Pictogram;
import org.legible.publisher.report.Site.YoungPeople;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.SummaryTitles;
import org.legible.publisher.view.part.DoorsView;
import org.legible.publisher.view.part.Introduction;
import org.legible.publisher.view.part.OverallView;

/**
 * The young people's page: every summary there is, what a report is, and what a young person has a right to.
 *
 * @param introduction what the publication says first, as markup
 * @param whatReportsAre what a report is, in paragraphs of markup
 * @param rightsNote what the publication says after the rights, as markup
 * @param glossary where the glossary is, if there is one
 */
public record YoungPeopleView(
        Optional<String> introduction,
        List<String> whatReportsAre,
        List<SummaryItem> summaries,
        List<LinkView> others,
        List<Right> rights,
        Optional<String> rightsNote,
        Optional<String> glossary,
        DoorsView doors) {

    /**
     * One summary, with its large-print twin.
     *
     * @param overall the overall grade of its report
     * @param found what was found, as markup, where the summary says so in a sentence
     */
    public record SummaryItem(
            String text,
            String href,
            String description,
            String largePrint,
            Optional<OverallView> overall,
            Optional<String> found) {}

    /** A right, as markup, with the name of its picture. */
    public record Right(String words, Optional<String> picture) {}

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
        YoungPeople said = page.site().youngPeople().orElse(YoungPeople.NONE);
        return new YoungPeopleView(
                Introduction.youngPeople(page),
                Introduction.whatReportsAre(page),
                List.copyOf(summaries),
                List.copyOf(others),
                said.rights().stream()
                        .map(right -> new Right(
                                page.html(right.words(), ""), right.picture().map(Pictogram::key)))
                        .toList(),
                said.rightsNote().map(note -> page.html(note, "")),
                Optional.of(page.link(Addresses.GLOSSARY))
                        .filter(link -> page.plan().offers(Addresses.GLOSSARY)),
                DoorsView.of(page, List.of()));
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
        return new SummaryItem(
                title(report, summary),
                report.page().link(Addresses.summary(slug, summary.name(), Edition.SUMMARY)),
                report.standing(report.withBodies("youngPeople.item", published(report), Authority::shortName)),
                report.page().link(Addresses.summary(slug, summary.name(), Edition.SUMMARY_LARGE_PRINT)),
                OverallView.of(report),
                summary.facts().found().map(report::html));
    }

    private static String title(ReportContext report, SummaryFile summary) {
        String title = summary.facts()
                .title()
                .map(Text::shown)
                .orElseGet(() -> report.report().shortTitle().shown());
        // Where there is one alone, its title says which it is.
        if (report.entry().summaries().size() == 1) return title;
        Map<String, String> values =
                Map.of("report", title, "summary", SummaryTitles.of(report.entry(), summary, report.words()));
        return report.words().get("youngPeople.summary", values);
    }
}
