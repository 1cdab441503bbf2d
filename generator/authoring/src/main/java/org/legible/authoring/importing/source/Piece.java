package org.legible.authoring.importing.source;

import java.util.Optional;
import java.util.Set;

/** A piece of running text. */
public sealed interface Piece {

    /** Letters that look alike; {@code link} is the address that they lead to. */
    record Letters(String text, Set<Look> looks, Optional<String> link) implements Piece {
        public Letters {
            looks = Set.copyOf(looks);
        }

        /** The same looks and link on other letters. */
        public Letters with(String other) {
            return new Letters(other, looks, link);
        }
    }

    /** The end of a line within a paragraph. */
    record Break() implements Piece {}

    /** The mark of a note, by its label. */
    record NoteMark(String label) implements Piece {}
}
