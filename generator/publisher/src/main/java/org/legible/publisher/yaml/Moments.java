package org.legible.publisher.yaml;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Moments as files write them. */
final class Moments {

    private Moments() {}

    /** The moment that words name, such as {@code 2026-12-01T09:30Z}; empty if they name none. */
    static Optional<OffsetDateTime> parse(String words) {
        try {
            return Optional.of(OffsetDateTime.parse(words));
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }
}
