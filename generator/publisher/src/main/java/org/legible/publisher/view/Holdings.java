package org.legible.publisher.view;

import org.legible.publisher.library.Library;
import org.legible.publisher.render.Words;

/** What the publication has to show. Menus and ways in lead to nothing else. */
public record Holdings(Library library) {

    /** True if there is any report. */
    public boolean reports() {
        return !library.entries().isEmpty();
    }

    /** True if any report is about a body that has a page. */
    public boolean authorities() {
        return library.entries().stream()
                .anyMatch(entry -> !entry.report().authorities().isEmpty());
    }

    /** What all recommendations, and what reports list beside them, are called. */
    public RecommendationNames recommendationNames(Words words) {
        return RecommendationNames.of(
                words,
                library.entries().stream()
                        .flatMap(entry -> entry.report().recommendations().stream())
                        .toList());
    }

    /** True if any report has a recommendation. */
    public boolean recommendations() {
        return library.entries().stream()
                .anyMatch(entry -> !entry.report().recommendations().isEmpty());
    }

    /** True if any report has a summary for young people. */
    public boolean summaries() {
        return library.entries().stream().anyMatch(entry -> entry.summary().isPresent());
    }

    /** True if the glossary of the site has a term. */
    public boolean glossary() {
        return !library.glossary().isEmpty();
    }
}
