package org.legible.publisher.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.RecommendationGroup;
import org.legible.publisher.report.Report;

/**
 * What a recommendation is called: its kind and its printed number. Where none is printed it is told by its place, under the
 * title of its group where it has one.
 */
final class RecommendationTitles {
    private RecommendationTitles() {}

    static String of(Recommendation recommendation, Report report, Words words) {
        String kind = "recommendation." + EnumWords.wordKey(recommendation.type());
        if (recommendation.number().isPresent())
            return words.get(kind, Map.of("number", recommendation.number().get()));
        List<Recommendation> alike = report.recommendations().stream()
                .filter(other -> other.group().equals(recommendation.group()) && other.type() == recommendation.type())
                .toList();
        int place = alike.indexOf(recommendation) + 1;
        Optional<String> group = report.recommendationGroups().stream()
                .filter(candidate -> recommendation.group().equals(Optional.of(candidate.key())))
                .map(RecommendationGroup::title)
                .findFirst();
        return words.get(
                kind + (group.isPresent() ? "InGroup" : "Unnumbered"),
                Map.of("place", place, "group", group.orElse("")));
    }
}
