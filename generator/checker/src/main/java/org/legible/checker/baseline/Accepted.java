package org.legible.checker.baseline;

import java.time.LocalDate;

/**
 * A finding that somebody has accepted.
 *
 * @param identity the finding's identity, as reports give it
 * @param owner who answers for it
 * @param reason why it may stay
 * @param expires the last day on which it may
 * @param line the entry's line in the baseline file
 */
public record Accepted(String identity, String owner, String reason, LocalDate expires, int line) {}
