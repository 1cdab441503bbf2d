package org.legible.authoring.importing.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A block of a document that was read. */
public sealed interface SourceBlock {

    /** What somebody should look at here. */
    List<Doubt> doubts();

    /** What a paragraph is, as far as its program knows. */
    enum Role {
        TITLE,
        HEADING,
        CAPTION,
        QUOTE,
        BODY
    }

    /**
     * A number, letter or bullet before a paragraph, as a reader saw it.
     *
     * @param text the mark, such as {@code 2.14}, {@code (a)} or {@code •}
     * @param isBullet true if it neither counts nor names
     */
    record Mark(String text, boolean isBullet) {}

    /**
     * A paragraph.
     *
     * @param level of a heading, from 1
     * @param mark the mark that its program writes before it; empty where none is, or where it is typed
     * @param depth how deep in a list it stands, from 0
     * @param size the size of its letters in half points, 0 if unknown
     */
    record Para(SourceWords words, Role role, int level, Optional<Mark> mark, int depth, int size, List<Doubt> doubts)
            implements SourceBlock {
        public Para {
            doubts = List.copyOf(doubts);
        }

        /** A paragraph of which nothing is known. */
        public static Para of(SourceWords words) {
            return new Para(words, Role.BODY, 0, Optional.empty(), 0, 0, List.of());
        }

        /** The same with other words. */
        public Para with(SourceWords other) {
            return new Para(other, role, level, mark, depth, size, doubts);
        }

        /** The same as something else. */
        public Para as(Role other, int otherLevel) {
            return new Para(words, other, otherLevel, mark, depth, size, doubts);
        }

        /** The same with one more doubt. */
        public Para doubting(Doubt doubt) {
            return new Para(
                    words,
                    role,
                    level,
                    mark,
                    depth,
                    size,
                    Stream.concat(doubts.stream(), Stream.of(doubt)).toList());
        }
    }

    /** A table. */
    record Table(List<Row> rows, List<Doubt> doubts) implements SourceBlock {
        public Table {
            rows = List.copyOf(rows);
            doubts = List.copyOf(doubts);
        }

        /** A row; {@code isHead} if its program says that it heads the columns. */
        public record Row(boolean isHead, List<Cell> cells) {}

        /**
         * A cell.
         *
         * @param span how many columns it takes
         * @param continuesAbove true if it is one with the cell above it
         */
        public record Cell(SourceWords words, int span, boolean continuesAbove) {}
    }

    /**
     * A picture.
     *
     * @param bytes its file
     * @param ending the ending of its name, such as {@code png}
     * @param alt the words that stand for it; empty if it has none
     * @param decorates true if it is said to mean nothing
     */
    record Figure(byte[] bytes, String ending, String alt, boolean decorates, List<Doubt> doubts)
            implements SourceBlock {}

    /** Something that does not come through: doubts, at the place where it stood. */
    record Gap(List<Doubt> doubts) implements SourceBlock {}
}
