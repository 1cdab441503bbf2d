package org.legible.publisher.view;

import org.legible.publisher.library.Library;

/** What the publication has to show. Menus and ways in lead to nothing else. */
public record Holdings(Library library) {

    /** True if there is any report. */
    public boolean reports() {
        return !library.entries().isEmpty();
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
