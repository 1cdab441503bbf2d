package org.legible.publisher.report;

import java.util.Objects;
import org.legible.publisher.problem.Place;

/**
 * Inline Markdown as the author wrote it: text, emphasis, links, no blocks. It stands once, in a content file; every view
 * repeats it from here.
 *
 * @param markdown what it says
 * @param place where it stands
 */
public record Prose(String markdown, Place place) {
    public Prose {
        Objects.requireNonNull(markdown);
        Objects.requireNonNull(place);
    }
}
