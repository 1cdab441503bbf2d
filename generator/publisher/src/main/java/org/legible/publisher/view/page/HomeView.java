package org.legible.publisher.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.view.Holdings;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.Introduction;
import org.legible.publisher.view.part.ReportEntryView;

/** The home page: ways in for each reader, and the reports, newest first. What the publication says first is markup. */
public record HomeView(String title, Optional<String> introduction, List<Way> ways, List<ReportEntryView> reports) {

    /** A way in. */
    public record Way(String text, String href, String description) {}

    /** The home page of this publication. */
    public static HomeView of(PageContext page) {
        List<ReportEntryView> reports = page.library().entries().stream()
                .map(entry -> ReportEntryView.of(new ReportContext(page, entry)))
                .toList();
        return new HomeView(page.site().title().shown(), Introduction.home(page), ways(page), reports);
    }

    private static List<Way> ways(PageContext page) {
        Holdings holdings = new Holdings(page.library());
        List<Way> ways = new ArrayList<>();
        if (holdings.summaries()) ways.add(way(page, "wayYoungPeople", Addresses.YOUNG_PEOPLE));
        if (holdings.recommendations()) ways.add(way(page, "wayRecommendations", Addresses.RECOMMENDATIONS));
        if (holdings.reports()) ways.add(way(page, "wayAuthorities", Addresses.AUTHORITIES));
        if (holdings.glossary()) ways.add(way(page, "wayGlossary", Addresses.GLOSSARY));
        return List.copyOf(ways);
    }

    private static Way way(PageContext page, String key, Address target) {
        return new Way(
                page.words().get("home." + key), page.link(target), page.words().get("home." + key + "Text"));
    }
}
