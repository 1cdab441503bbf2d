package org.legible.authoring.importing.source;

/**
 * Something that somebody should look at after an import.
 *
 * @param kind what is asked of them
 * @param source what stood in the source, in its words
 * @param done what was done with it
 * @param decide what to decide; empty where there is nothing to decide
 */
public record Doubt(Kind kind, String source, String done, String decide) {

    /** What is asked of a person. */
    public enum Kind {
        /** Only a person can decide it. */
        DECIDE,
        /** SourceWords of the source that are not in the report. */
        LEFT_OUT,
        /** Something that was changed, and is worth a glance. */
        CHANGED
    }

    /** Something that only a person can decide. */
    public static Doubt decide(String source, String done, String decide) {
        return new Doubt(Kind.DECIDE, source, done, decide);
    }

    /** SourceWords that are not in the report. */
    public static Doubt leftOut(String source, String why) {
        return new Doubt(Kind.LEFT_OUT, source, why, "");
    }

    /** Something that was changed. */
    public static Doubt changed(String source, String done) {
        return new Doubt(Kind.CHANGED, source, done, "");
    }
}
