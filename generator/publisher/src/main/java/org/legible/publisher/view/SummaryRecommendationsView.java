package org.legible.publisher.view;

import java.util.List;

/** Recommendations as a young person reads them. */
public record SummaryRecommendationsView(List<Item> items) {

    /**
     * One recommendation.
     *
     * @param text it in plain words, or the report's own words where there are no others
     * @param isOfficial true for the report's own words
     * @param to who must act, in a sentence
     * @param href the official words with their evidence
     */
    public record Item(String id, String text, boolean isOfficial, String to, String href, String hrefText) {}

    /** True if there is any recommendation to show. */
    public boolean hasAny() {
        return !items.isEmpty();
    }
}
