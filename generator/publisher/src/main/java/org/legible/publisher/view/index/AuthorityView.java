package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.library.Entry;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.PassageView;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.RecommendationTitles;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.GridView;

/**
 * One authority over time: its reports with their grades, and what was asked of it again.
 *
 * @param recommendations a link to what was asked of it, if anything was
 * @param mixesScales true if the grades are of more than one scale, and cannot be compared
 */
public record AuthorityView(
        String area,
        String name,
        String lead,
        Optional<LinkView> recommendations,
        List<ReportItem> reports,
        boolean mixesScales,
        List<Repeat> repeats) {

    /** One of its reports. */
    public record ReportItem(
            String date, String href, String shortTitle, String title, String about, List<GridView> grids) {}

    /** A recommendation that was made again: its newest words, and every time that it was made, newest first. */
    public record Repeat(PassageView text, List<LinkView> made) {}

    /** The page of an authority. */
    public static AuthorityView of(PageContext page, Authority authority) {
        List<ReportContext> reports = page.library().entries().stream()
                .filter(entry -> entry.report().authorities().contains(authority.key()))
                .map(entry -> new ReportContext(page, entry))
                .toList();
        List<Recommendation> recommendations = reports.stream()
                .flatMap(report -> report.report().recommendations().stream())
                .toList();
        return new AuthorityView(
                authority.area().map(Text::shown).orElse(""),
                authority.name().shown(),
                page.words().get("authority.lead", Map.of("authority", authority.shortName())),
                recommendations.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new LinkView(
                                RecommendationNames.of(page.words(), recommendations)
                                        .phrase(
                                                "authority.recommendations",
                                                Map.of("authority", authority.shortName())),
                                page.link(Addresses.recommendationsAbout(
                                        authority.key().value())))),
                reports.stream().map(AuthorityView::report).toList(),
                reports.stream()
                                .flatMap(report -> report.report().judgements().stream())
                                .map(Grid::scale)
                                .distinct()
                                .count()
                        > 1,
                reports.stream().flatMap(report -> repeats(report).stream()).toList());
    }

    private static ReportItem report(ReportContext report) {
        List<GridView> grids = report.report().judgements().stream()
                .map(grid -> GridView.of(report, grid, "").onSharedPage(report.slug()))
                .toList();
        String about = report.standing(report.ofEdition("authority.about", Map.of("publisher", report.publishers())));
        return new ReportItem(
                report.published(),
                report.page().link(Addresses.report(report.slug())),
                report.report().shortTitle().shown(),
                report.report().title().shown(),
                about,
                grids);
    }

    private static List<Repeat> repeats(ReportContext report) {
        List<Repeat> repeats = new ArrayList<>();
        for (Recommendation recommendation : report.report().recommendations()) {
            if (recommendation.repeats().isEmpty()) continue;
            List<LinkView> made = new ArrayList<>();
            made.add(RecommendationTitles.inReport(report, recommendation));
            recommendation.repeats().forEach(earlier -> addMade(made, report.page(), earlier.value()));
            PassageView text = report.passage(recommendation.text());
            repeats.add(new Repeat(text, List.copyOf(made)));
        }
        return repeats;
    }

    private static void addMade(List<LinkView> made, PageContext page, RecommendationRef ref) {
        page.library().recommendation(ref).ifPresent(earlier -> {
            Entry entry = page.library().reports().get(ref.slug());
            made.add(RecommendationTitles.inReport(new ReportContext(page, entry), earlier));
        });
    }
}
