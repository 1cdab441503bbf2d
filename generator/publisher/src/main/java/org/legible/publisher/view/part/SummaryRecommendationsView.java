package org.legible.publisher.view.part;

import java.util.List;

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
     * @param whoseWords whose words they are, where they are not plain ones; else empty
     * @param said who was asked, by when, and what came of it, in sentences
     * @param href the recommendation with its evidence
     */
    public record Item(String id, String text, String whoseWords, List<String> said, String href, String hrefText) {

        /** True if it says whose words they are. */
        public boolean hasWhoseWords() {
            return !whoseWords.isEmpty();
        }
    }

    /** True if there is any recommendation to show. */
    public boolean hasAny() {
        return !items.isEmpty();
    }
}
