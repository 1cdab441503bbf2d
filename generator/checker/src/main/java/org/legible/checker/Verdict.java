package org.legible.checker;

/**
 * What a finding means for a page that waits to be published. It is decided here and nowhere else, from how sure the finding
 * is and how much it hurts.
 */
public enum Verdict {
    /** The page must not be published so: somebody could not read or use a part of it. */
    STOPS,
    /** It is said, and the page may be published: advice beyond WCAG's level AA, style, or more effort than there should be. */
    WARNS,
    /** A person must look. */
    ASKS;

    static Verdict of(Outcome outcome, Severity severity) {
        if (outcome == Outcome.NEEDS_REVIEW) return ASKS;
        return severity == Severity.ERROR ? STOPS : WARNS;
    }
}
