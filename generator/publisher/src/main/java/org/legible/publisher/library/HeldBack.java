package org.legible.publisher.library;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A report that is there and that readers may not see yet.
 *
 * @param slug the report
 * @param until the moment from which readers may see it, in the offset in which its author wrote it; empty for a draft
 */
public record HeldBack(String slug, Optional<OffsetDateTime> until) {
    public HeldBack {
        Objects.requireNonNull(slug);
        Objects.requireNonNull(until);
    }
}
