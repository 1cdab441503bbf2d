package org.legible.publisher.view.part;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.view.LinkView;

/**
 * Recommendations as a young person reads them.
 *
 * @param title what they are called
 */
public record SummaryRecommendationsView(String title, List<Item> items) {

    /**
     * One recommendation.
     *
     * @param text it in plain words, or the report's own words where there are no others
     * @param whoseWords whose words they are, where they are not plain ones
     * @param said who was asked, by when, and what came of it, in sentences
     * @param evidence a link to the recommendation with its evidence
     */
    public record Item(String id, String text, Optional<String> whoseWords, List<String> said, LinkView evidence) {}
}
