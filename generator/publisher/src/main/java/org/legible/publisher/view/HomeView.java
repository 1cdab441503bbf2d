package org.legible.publisher.view;

import java.util.List;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;

/** The home page: ways in for each reader, and the reports, newest first. */
public record HomeView(String title, List<Way> ways, boolean hasReports, List<ReportEntryView> reports) {

    /** A way in. */
    public record Way(String text, String href, String description) {}

    static HomeView of(PageContext page) {
        List<ReportEntryView> reports = page.library().entries().stream()
                .map(entry -> ReportEntryView.of(new ReportContext(page, entry)))
                .toList();
        return new HomeView(
                page.site().title(),
                List.of(
                        way(page, "wayYoungPeople", Addresses.YOUNG_PEOPLE),
                        way(page, "wayRecommendations", Addresses.RECOMMENDATIONS),
                        way(page, "wayAuthorities", Addresses.AUTHORITIES),
                        way(page, "wayGlossary", Addresses.GLOSSARY)),
                !reports.isEmpty(),
                reports);
    }

    private static Way way(PageContext page, String key, Address target) {
        return new Way(
                page.words().get("home." + key), page.link(target), page.words().get("home." + key + "Text"));
    }
}
