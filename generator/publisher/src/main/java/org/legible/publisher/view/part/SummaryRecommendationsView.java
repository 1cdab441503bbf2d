package org.legible.publisher.view.part;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.view.LinkView;

/** Recommendations as a young person reads them. */
public record SummaryRecommendationsView(List<Item> items) {

    /**
     * One recommendation.
     *
     * @param text it in plain words, or the report's own words where there are no others
     * @param whoseWords whose words they are, where they are not plain ones
     * @param to who must act, in a sentence
     * @param evidence a link to the recommendation with its evidence
     */
    public record Item(String id, String text, Optional<String> whoseWords, String to, LinkView evidence) {}
}
