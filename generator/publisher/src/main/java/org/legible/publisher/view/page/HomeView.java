package org.legible.publisher.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.Holdings;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.IntroductionView;
import org.legible.publisher.view.part.ReportEntryView;

/** The home page: ways in for each reader, and the reports, newest first. */
public record HomeView(
        String title,
        IntroductionView introduction,
        boolean hasWays,
        List<Way> ways,
        boolean hasReports,
        List<ReportEntryView> reports) {

    /** A way in. */
    public record Way(String text, String href, String description) {}

    /** The home page of this publication. */
    public static HomeView of(PageContext page) {
        List<ReportEntryView> reports = page.library().entries().stream()
                .map(entry -> ReportEntryView.of(new ReportContext(page, entry)))
                .toList();
        List<Way> ways = ways(page);
        return new HomeView(
                page.site().title().shown(),
                IntroductionView.home(page),
                !ways.isEmpty(),
                ways,
                !reports.isEmpty(),
                reports);
    }

    private static List<Way> ways(PageContext page) {
        Holdings holdings = new Holdings(page.library());
        RecommendationNames names = holdings.recommendationNames(page.words());
        List<Way> ways = new ArrayList<>();
        if (holdings.summaries()) ways.add(way(page, "wayYoungPeople", Addresses.YOUNG_PEOPLE));
        if (holdings.recommendations()) ways.add(new Way(
                    names.phrase("index.all", Map.of()),
                    page.link(Addresses.RECOMMENDATIONS),
                    names.askingPhrase("home.wayRecommendationsText", Map.of())));
        if (holdings.authorities()) ways.add(way(page, "wayAuthorities", Addresses.AUTHORITIES));
        if (holdings.glossary()) ways.add(way(page, "wayGlossary", Addresses.GLOSSARY));
        return List.copyOf(ways);
    }

    private static Way way(PageContext page, String key, Address target) {
        return new Way(
                page.words().get("home." + key), page.link(target), page.words().get("home." + key + "Text"));
    }
}
