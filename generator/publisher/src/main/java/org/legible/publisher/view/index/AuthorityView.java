package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.Languages;

/**
 * One authority over time: its reports, the grades that they give, what they asked for year by year, and what was said again.
 *
 * @param recommendations a link to what was asked of it, if anything was
 * @param reports newest first
 * @param mixesScales true if the grades are of more than one scale, and cannot be compared
 * @param grades the grades over time, each scale for itself
 * @param asked what was asked, theme by theme and report by report; empty where fewer than two reports ask for anything
 * @param threads the ways to what has been said more than once
 */
public record AuthorityView(
        String area,
        String name,
        String lead,
        Optional<LinkView> recommendations,
        List<ReportItem> reports,
        boolean mixesScales,
        List<GradesView> grades,
        Optional<MatrixView> asked,
        List<ThreadView.Way> threads) {

    /** One of its reports. */
    public record ReportItem(String date, String href, String shortTitle, String title, String about) {}

    /**
     * The page of an authority.
     *
     * @param threads what has been said more than once in the whole library
     */
    public static AuthorityView of(PageContext page, Authority authority, Threads threads) {
        List<ReportContext> reports = page.library().entries().stream()
                .filter(entry -> entry.report().authorities().contains(authority.key()))
                .map(entry -> new ReportContext(page, entry))
                .toList();
        List<Recommendation> recommendations = reports.stream()
                .flatMap(report -> report.report().recommendations().stream())
                .toList();
        List<GradesView> grades = GradesView.of(page, reports);
        return new AuthorityView(
                authority.area().map(Text::shown).orElse(""),
                authority.name().shown(),
                page.words().get("authority.lead", Map.of("authority", authority.shortName())),
                recommendations.isEmpty() ? Optional.empty() : Optional.of(link(page, authority, recommendations)),
                reports.stream().map(AuthorityView::report).toList(),
                grades.size() > 1,
                grades,
                asked(page, reports),
                threads.numbers(item -> item.entry().report().authorities().contains(authority.key())).stream()
                        .map(number -> ThreadView.way(page, threads, number))
                        .toList());
    }

    private static LinkView link(PageContext page, Authority authority, List<Recommendation> recommendations) {
        return new LinkView(
                RecommendationNames.of(page.words(), recommendations)
                        .phrase("authority.recommendations", Map.of("authority", authority.shortName())),
                page.link(Addresses.recommendationsAbout(authority.key().value())));
    }

    private static ReportItem report(ReportContext report) {
        String about = report.standing(report.ofEdition("authority.about", Map.of("publisher", report.publishers())));
        return new ReportItem(
                report.published(),
                report.page().link(Addresses.report(report.slug())),
                report.report().shortTitle().shown(),
                report.report().title().shown(),
                about);
    }

    private static Optional<MatrixView> asked(PageContext page, List<ReportContext> reports) {
        List<MatrixView.Column> columns =
                new ArrayList<>(reports.stream().map(AuthorityView::column).toList());
        Collections.reverse(columns);
        return MatrixView.of(
                page, new MatrixView.Said("asked", "authority.askedCaption", "authority.askedChart"), columns);
    }

    private static MatrixView.Column column(ReportContext report) {
        Text title = report.report().shortTitle();
        String phrase = "authority.askedIn";
        String href = report.page().link(Addresses.reportRecommendations(report.slug()));
        // The words of a drawing cannot say which language they are in.
        boolean isForeign = !Languages.areAlike(
                report.page().library().language(report.entry()),
                report.page().product().language());
        return new MatrixView.Column(
                isForeign
                        ? report.published()
                        : report.words().get(phrase, Map.of("date", report.published(), "report", title.value())),
                new LinkView(report.words().get(phrase, Map.of("date", report.published(), "report", title)), href),
                report.report().recommendations().stream()
                        .filter(asked -> asked.type().asks())
                        .toList());
    }
}
