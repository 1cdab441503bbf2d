package org.legible.publisher.view;

import org.legible.publisher.library.Library;

/** What the publication has to show. Menus and ways in lead to nothing else. */
record Holdings(Library library) {

    boolean reports() {
        return !library.entries().isEmpty();
    }

    boolean recommendations() {
        return library.entries().stream()
                .anyMatch(entry -> !entry.report().recommendations().isEmpty());
    }

    boolean summaries() {
        return library.entries().stream().anyMatch(entry -> entry.summary().isPresent());
    }

    boolean glossary() {
        return !library.glossary().isEmpty();
    }
}
