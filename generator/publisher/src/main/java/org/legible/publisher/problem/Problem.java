package org.legible.publisher.problem;

import java.util.Comparator;

/**
 * Something wrong with the content, said to the person who wrote it. A problem is a value: it is collected, never thrown.
 *
 * @param severity whether it stops publication
 * @param place where it is
 * @param what what is wrong, as one sentence
 * @param why whom it hurts or what a reader would miss, as one sentence
 * @param fix what to do about it, as one sentence
 */
public record Problem(Severity severity, Place place, String what, String why, String fix)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::what);

    /** Whether a problem stops publication. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** A problem that stops publication. */
    public static Problem error(Place place, String what, String why, String fix) {
        return new Problem(Severity.ERROR, place, what, why, fix);
    }

    /** A problem that the author should look at; the site is published all the same. */
    public static Problem warning(Place place, String what, String why, String fix) {
        return new Problem(Severity.WARNING, place, what, why, fix);
    }

    /** True if it stops publication. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By place, errors before warnings at the same place. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The problem as people read it: place and what, then why, then fix, each on its line. */
    @Override
    public String toString() {
        return place + ": " + severity.name().toLowerCase() + ": " + what + "\n  Why: " + why + "\n  Fix: " + fix;
    }
}
