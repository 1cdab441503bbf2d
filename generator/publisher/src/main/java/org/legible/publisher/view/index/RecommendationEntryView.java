package org.legible.publisher.view.index;

import java.util.List;
import java.util.Map;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.library.Library;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.ListWords;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationTitles;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.StatusView;

/** A recommendation in a list of many. */
public record RecommendationEntryView(
        String href, String title, String text, String status, String statusTone, String about) {

    static RecommendationEntryView of(PageContext page, RecommendationIndex.Item item) {
        ReportContext report = new ReportContext(page, item.entry());
        Recommendation recommendation = item.recommendation();
        return new RecommendationEntryView(
                report.recommendationPlace(
                        Anchors.recommendation(recommendation.id().value())),
                RecommendationTitles.of(report, recommendation),
                report.html(recommendation.text()),
                StatusView.newest(recommendation, page.words()),
                StatusView.newestTone(recommendation),
                about(page, recommendation));
    }

    private static String about(PageContext page, Recommendation recommendation) {
        Library library = page.library();
        ListWords list = new ListWords(page.words());
        List<String> to = recommendation.to().stream()
                .map(key -> library.addressees().get(key.value()).title().shown())
                .toList();
        List<String> themes = recommendation.themes().stream()
                .map(key -> library.themes().get(key.value()).title().shown())
                .toList();
        Map<String, String> values = Map.of("to", list.of(to), "themes", list.of(themes));
        return page.words().get(themes.isEmpty() ? "recommendation.aboutTo" : "recommendation.about", values);
    }
}
