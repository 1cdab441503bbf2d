package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.library.Library;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.PassageView;
import org.legible.publisher.view.RecommendationTitles;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.StatusView;

/** A recommendation in a list of many. */
public record RecommendationEntryView(
        String href, String title, PassageView text, List<StatusView> statuses, String about) {

    static RecommendationEntryView of(PageContext page, RecommendationIndex.Item item) {
        ReportContext report = new ReportContext(page, item.entry());
        Recommendation recommendation = item.recommendation();
        return new RecommendationEntryView(
                report.recommendationPlace(
                        Anchors.recommendation(recommendation.id().value())),
                RecommendationTitles.of(report, recommendation),
                report.passage(recommendation.text()),
                StatusView.newest(report, recommendation),
                about(page, recommendation));
    }

    private static String about(PageContext page, Recommendation recommendation) {
        Library library = page.library();
        String apart = page.words().get("list.semicolon");
        List<String> to = recommendation.to().stream()
                .map(key -> library.addressees().get(key.value()).title().shown())
                .toList();
        List<String> themes = recommendation.themes().stream()
                .map(key -> library.themes().get(key.value()).title().shown())
                .toList();
        List<String> about = new ArrayList<>();
        if (!to.isEmpty()) about.add(page.words().get("recommendation.aboutTo", Map.of("to", String.join(apart, to))));
        if (!themes.isEmpty())
            about.add(page.words().get("recommendation.aboutThemes", Map.of("themes", String.join(apart, themes))));
        return String.join(" ", about);
    }
}
