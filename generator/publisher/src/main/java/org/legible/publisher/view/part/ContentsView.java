package org.legible.publisher.view.part;

import java.util.List;
import java.util.Optional;

/**
 * The contents of a page.
 *
 * @param example the number of the first numbered paragraph, which can be gone to; empty if there is none
 */
public record ContentsView(List<ContentsEntryView> entries, Optional<String> example) {

    /** These contents; empty if there is nothing to list. */
    public static Optional<ContentsView> of(List<ContentsEntryView> entries) {
        Optional<String> example = entries.stream()
                .flatMap(entry -> entry.paragraphs().stream())
                .map(ContentsEntryView.Range::first)
                .findFirst();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new ContentsView(entries, example));
    }
}
