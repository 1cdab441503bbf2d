package org.legible.publisher.view.part;

import java.util.List;

/** Recommendations as a young person reads them. */
public record SummaryRecommendationsView(List<Item> items) {

    /**
     * One recommendation.
     *
     * @param text it in plain words, or the report's own words where there are no others
     * @param whoseWords whose words they are, where they are not plain ones; else empty
     * @param to who must act, in a sentence
     * @param href the recommendation with its evidence
     */
    public record Item(String id, String text, String whoseWords, String to, String href, String hrefText) {

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
