package org.legible.publisher.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** The moment for which a site is built, as people write it. */
public final class Moment {

    private Moment() {}

    /**
     * Reads a day ({@code 2026-11-21}, which begins at midnight UTC) or a moment ({@code 2026-11-21T09:30Z}).
     *
     * @throws IllegalArgumentException if it is neither; the message says what to write
     */
    public static Instant parse(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException notOne) {
            throw new IllegalArgumentException(
                    "\"" + text
                            + "\" is not a date. Write a day such as 2026-11-21, or a moment such as 2026-11-21T09:30Z.",
                    notOne);
        }
    }
}
