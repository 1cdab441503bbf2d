package org.legible.publisher.report;

import java.util.Optional;

/** From where on a site tells its authors that words are hard for their readers, and from where on it is not published. */
public record PlainLevels(
        @Key("The most words in a sentence that is not told.")
        Optional<Integer> warn,

        @Key("The most words in a sentence that is published; without it, a long sentence is told and published.")
        Optional<Integer> fail,

        @Key("The most words on average that is not told.") Optional<Integer> average,

        @Key("What is done about a text that asks for too many years at school: off, warn or fail. Without it, warn.")
        Optional<Level> reading,

        @Key("What is done about hard words, the passive and the like: off, warn or fail. Without it, warn.")
        Optional<Level> wording) {

    /** What is done about a fault of style. */
    public enum Level {
        OFF,
        WARN,
        FAIL
    }
}
