package org.legible.publisher.problem;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something wrong with the content, said to the person who wrote it. A problem is a value: it is collected, never thrown.
 *
 * @param severity whether it stops publication, and how much it matters
 * @param place where it is
 * @param what what is wrong, as one sentence
 * @param why whom it hurts or what a reader would miss, as one sentence
 * @param fix what to do about it, as one sentence
 * @param key the name of a kind of warning that an author may have looked at and accept; empty for all others
 */
public record Problem(Severity severity, Place place, String what, String why, String fix, Optional<String> key)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::what);

    /** How much a problem matters. */
    public enum Severity {
        /** It stops publication. */
        ERROR,
        /** Something may be wrong. */
        WARNING,
        /** Nothing is wrong; something would serve readers better. */
        ADVICE;

        /** The severity as people read it: {@code error}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A problem that stops publication. */
    public static Problem error(Place place, String what, String why, String fix) {
        return new Problem(Severity.ERROR, place, what, why, fix, Optional.empty());
    }

    /** A problem that the author should look at; the site is published all the same. */
    public static Problem warning(Place place, String what, String why, String fix) {
        return new Problem(Severity.WARNING, place, what, why, fix, Optional.empty());
    }

    /** A warning of a kind that an author may accept, by its key. */
    public static Problem warning(String key, Place place, String what, String why, String fix) {
        return new Problem(Severity.WARNING, place, what, why, fix, Optional.of(key));
    }

    /** What would serve readers better, of a kind that an author may accept as it is, by its key. */
    public static Problem advice(String key, Place place, String what, String why, String fix) {
        return new Problem(Severity.ADVICE, place, what, why, fix, Optional.of(key));
    }

    /** What is wrong, with the key of its kind behind it where it has one: "Nothing stands there. [empty-section]". */
    public String whatWithKey() {
        return what + key.map(name -> " [" + name + "]").orElse("");
    }

    /** The same problem at another place. */
    public Problem at(Place other) {
        return new Problem(severity, other, what, why, fix, key);
    }

    /** True if nothing is wrong, and something would serve readers better. */
    public boolean isAdvice() {
        return severity == Severity.ADVICE;
    }

    /** True if it stops publication. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By place, what matters most first at the same place. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The problem as people read it: place and what, then why, then fix, each on its line. */
    @Override
    public String toString() {
        return place + ": " + severity.word() + ": " + whatWithKey() + "\n  Why: " + why + "\n  Fix: " + fix;
    }
}
