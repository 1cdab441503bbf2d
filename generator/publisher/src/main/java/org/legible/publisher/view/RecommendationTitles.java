package org.legible.publisher.view;

import java.util.Map;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Recommendation;

/** What a recommendation is called: its kind and its printed number, or its id where none is printed. */
final class RecommendationTitles {
    private RecommendationTitles() {}

    static String of(Recommendation recommendation, Words words) {
        String kind = "recommendation." + EnumWords.wordKey(recommendation.type());
        return recommendation
                .number()
                .map(number -> words.get(kind, Map.of("number", number)))
                .orElseGet(() -> words.get(kind + "Unnumbered", Map.of("id", recommendation.id())));
    }
}
