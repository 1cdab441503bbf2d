package org.legible.authoring.doctor;

/**
 * What was found of one thing that a build needs.
 *
 * @param thing what was looked at, in one or two words
 * @param state how it is
 * @param words what was found
 * @param remedy what to do; empty where nothing need be done
 */
public record Diagnosis(String thing, State state, String words, String remedy) {

    /** How a thing is. */
    public enum State {
        WELL,
        /** It helps, and a build does without it. */
        COULD_BE_BETTER,
        /** Without it nothing can be built. */
        LACKS
    }

    static Diagnosis well(String thing, String words) {
        return new Diagnosis(thing, State.WELL, words, "");
    }

    static Diagnosis couldBeBetter(String thing, String words, String remedy) {
        return new Diagnosis(thing, State.COULD_BE_BETTER, words, remedy);
    }

    static Diagnosis lacks(String thing, String words, String remedy) {
        return new Diagnosis(thing, State.LACKS, words, remedy);
    }
}
