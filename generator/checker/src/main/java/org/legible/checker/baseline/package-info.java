/**
 * Findings that somebody has accepted, for a reason and until a date: {@link org.legible.checker.baseline.Baseline}. Only a
 * person adds to a baseline; nothing here writes one.
 */
package org.legible.checker.baseline;
