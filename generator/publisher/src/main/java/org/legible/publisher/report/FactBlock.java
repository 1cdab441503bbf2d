package org.legible.publisher.report;

/** A block made from a report's facts, which a placement such as {@code [[judgements]]} puts into the text. */
public enum FactBlock {
    JUDGEMENTS,
    PREVIOUS_JUDGEMENTS,
    STATISTICS,
    RECOMMENDATIONS,
    ACTIONS,
    ASSESSMENT,
    SUMMARY
}
