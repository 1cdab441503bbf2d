package org.legible.publisher.view;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Recommendation;

/** How many recommendations there are, called by what they are: nothing is counted that is not there. */
public record RecommendationCounts(Words words) {

    /** "2 recommendations", "1 area for improvement" or "7 recommendations and areas for improvement". */
    public String of(Collection<Recommendation> recommendations) {
        Set<Recommendation.Type> types =
                recommendations.stream().map(Recommendation::type).collect(Collectors.toSet());
        String name = types.isEmpty()
                ? EnumWords.wordKey(Recommendation.Type.RECOMMENDATION)
                : types.size() == 1 ? EnumWords.wordKey(types.iterator().next()) : "mixed";
        return words.count("recommendation.count." + name, recommendations.size());
    }
}
