package org.legible.publisher.address;

/** The editions made from one report. */
public enum Edition {
    /** The web edition; pages that belong to no report are of this edition too. */
    WEB,
    /** Large print, designed for 18 point and above. */
    LARGE_PRINT,
    /** The young people's summary. */
    SUMMARY,
    /** The young people's summary in large print. */
    SUMMARY_LARGE_PRINT;

    /** True for the editions that follow the rules of large print. */
    public boolean isLargePrint() {
        return this == LARGE_PRINT || this == SUMMARY_LARGE_PRINT;
    }

    /** True for the editions of the young people's summary. */
    public boolean isSummary() {
        return this == SUMMARY || this == SUMMARY_LARGE_PRINT;
    }
}
