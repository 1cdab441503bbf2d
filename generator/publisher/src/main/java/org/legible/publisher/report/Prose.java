package org.legible.publisher.report;

import java.util.Objects;

/**
 * Inline Markdown as the author wrote it: text, emphasis, links, no blocks. It stands once, in a content file; every view
 * repeats it from here.
 */
public record Prose(String markdown) {
    public Prose {
        Objects.requireNonNull(markdown);
    }
}
